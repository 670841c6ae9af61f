import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** One fact of a section: its name beside its value, as Medusa's own sections have it. */
export function DetailRow({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="text-ui-fg-subtle grid grid-cols-2 items-start gap-4 px-6 py-4">
      <Text as="div" size="small" leading="compact" weight="plus">
        {title}
      </Text>
      <div className="txt-compact-small min-w-0 break-words">{children}</div>
    </div>
  )
}
