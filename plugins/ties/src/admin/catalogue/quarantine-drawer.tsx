import { CodeBlock, Drawer } from "@medusajs/ui"
import { DetailRow } from "../components/detail-row"
import { DrawerHeader } from "../components/drawer-header"
import { formatMoment } from "../lib/format"
import type { QuarantinedRow } from "./quarantine-table"

/** A quarantined row as the service sent it; closed where there is none. */
export function QuarantineDrawer({ row, close }: { row: QuarantinedRow | null; close: () => void }) {
  const code = row ? JSON.stringify(row.row, null, 2) : ""
  return (
    <Drawer open={row !== null} onOpenChange={(open) => !open && close()}>
      <Drawer.Content>
        <DrawerHeader title={row?.key ?? ""} description="A row that the sync would not let in" />
        <Drawer.Body className="flex flex-col overflow-y-auto p-0" tabIndex={0}>
          <div className="divide-y border-b">
            <DetailRow title="Reason">{row?.reason}</DetailRow>
            <DetailRow title="Seen">{row ? formatMoment(row.created_at) : null}</DetailRow>
          </div>
          <div className="p-6">
            <CodeBlock
              snippets={[{ label: "As the service sent it", language: "json", code, hideLineNumbers: true }]}
            >
              <CodeBlock.Body />
            </CodeBlock>
          </div>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
