import { Heading } from "@medusajs/ui"
import { type ReactNode, useEffect, useRef } from "react"
import { ScrollTable, type ScrollTableProps } from "./scroll-table"

export interface BeforeAfterProps {
  /** What was told: the keyboard comes here when it is another. */
  of: unknown
  columns: ScrollTableProps["columns"]
  /** Rows. */
  rows: ReactNode
  /** What there is to say of it. */
  children: ReactNode
}

/** What a change comes to, before it is done. */
export function BeforeAfter({ of, columns, rows, children }: BeforeAfterProps) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => place.current?.focus(), [of])
  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-label="What it comes to"
      className="flex flex-col gap-y-3 outline-none"
    >
      <Heading level="h2">What it comes to</Heading>
      <div className="border-ui-border-base overflow-hidden rounded-lg border">
        <ScrollTable label="Before and after" columns={columns}>
          {rows}
        </ScrollTable>
      </div>
      {children}
    </section>
  )
}
