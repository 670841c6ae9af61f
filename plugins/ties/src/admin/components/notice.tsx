import { Alert, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Reasons } from "./reasons"

export interface NoticeProps {
  variant: "error" | "warning" | "info"
  title: string
  reasons: readonly string[]
  /** What can be done about it. */
  children?: ReactNode
}

/** What a run wants to tell, with its reasons. */
export function Notice({ variant, title, reasons, children }: NoticeProps) {
  return (
    <div className="px-6 py-4">
      <Alert variant={variant}>
        <div className="flex flex-col items-start gap-y-2">
          <Text size="small" leading="compact" weight="plus">
            {title}
          </Text>
          <Reasons reasons={reasons} />
          {children}
        </div>
      </Alert>
    </div>
  )
}
