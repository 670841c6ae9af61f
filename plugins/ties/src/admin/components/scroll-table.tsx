import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"

export interface ScrollTableProps {
  /** What it lists, for who can't see it. */
  label: string
  columns: readonly (string | { name: string; end: true })[]
  /** Rows. */
  children: ReactNode
}

/** A table that scrolls by itself where it is wider than the window, also by keyboard. */
export function ScrollTable({ label, columns, children }: ScrollTableProps) {
  return (
    // In the tab order, so that a table wider than a phone scrolls by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- axe asks for it: scrollable-region-focusable
    <div className="overflow-x-auto" role="region" aria-label={label} tabIndex={0}>
      <Table>
        <Table.Header className="border-t-0">
          <Table.Row>
            {columns.map((column) =>
              typeof column === "string" ? (
                <Table.HeaderCell key={column}>{column}</Table.HeaderCell>
              ) : (
                <Table.HeaderCell key={column.name} className="text-right">
                  {column.name}
                </Table.HeaderCell>
              ),
            )}
          </Table.Row>
        </Table.Header>
        <Table.Body className="border-b-0 [&_tr:last-child]:border-b-0">{children}</Table.Body>
      </Table>
    </div>
  )
}
