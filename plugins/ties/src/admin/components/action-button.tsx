import { Button } from "@medusajs/ui"
import type { ComponentProps, ReactNode } from "react"

export interface ActionButtonProps extends Omit<ComponentProps<typeof Button>, "size" | "asChild"> {
  icon: ReactNode
}

/** A small button with an icon; in one piece, since Medusa's puts icon above word, and grows, while it is loading. */
export function ActionButton({ icon, children, ...props }: ActionButtonProps) {
  return (
    <Button size="small" {...props}>
      <span className="flex items-center gap-x-1.5">
        {icon}
        {children}
      </span>
    </Button>
  )
}
