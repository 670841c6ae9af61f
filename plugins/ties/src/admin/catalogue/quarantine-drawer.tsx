import { CodeBlock } from "@medusajs/ui"
import { DetailRow } from "../components/detail-row"
import { SideDrawer } from "../components/side-drawer"
import { formatMoment } from "../lib/format"
import type { QuarantinedRow } from "./quarantine-table"

/** A quarantined row as the service sent it; closed where there is none. */
export function QuarantineDrawer({ row, close }: { row: QuarantinedRow | null; close: () => void }) {
  return (
    <SideDrawer
      open={row !== null}
      close={close}
      title={row?.key ?? ""}
      description="A row that the sync would not let in"
    >
      {row && <RowAsItCame row={row} />}
    </SideDrawer>
  )
}

function RowAsItCame({ row }: { row: QuarantinedRow }) {
  // A row may be anything, even what JSON has no word for.
  const code = JSON.stringify(row.row, null, 2) ?? String(row.row)
  return (
    <>
      <div className="divide-y border-b">
        <DetailRow title="Reason">{row.reason}</DetailRow>
        <DetailRow title="Seen">{formatMoment(row.created_at)}</DetailRow>
      </div>
      <div className="p-6">
        <CodeBlock
          snippets={[{ label: "As the service sent it", language: "json", code, hideLineNumbers: true }]}
        >
          <CodeBlock.Body />
        </CodeBlock>
      </div>
    </>
  )
}
