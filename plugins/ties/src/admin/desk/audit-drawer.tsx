import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { Audit } from "../../contract/desk-staff"
import { DetailRow } from "../components/detail-row"
import { LINK } from "../components/link-look"
import { SideDrawer } from "../components/side-drawer"
import { actionWords, changesOf } from "../lib/audit-words"
import { formatMoment } from "../lib/format"

export type AuditEntry = Audit["entries"][number]

/** One entry of the audit trail; closed where there is none. */
export function AuditDrawer({ entry, close }: { entry: AuditEntry | null; close: () => void }) {
  return (
    <SideDrawer
      open={entry !== null}
      close={close}
      title={entry ? actionWords(entry.action) : ""}
      description="Written down when it happened; nobody can change it."
    >
      {entry && <Entry entry={entry} />}
    </SideDrawer>
  )
}

function Entry({ entry }: { entry: AuditEntry }) {
  const changes = changesOf(entry.before, entry.after)
  return (
    <div className="divide-y">
      <DetailRow title="Who">
        {entry.by}, {entry.role}
      </DetailRow>
      <DetailRow title="When">{formatMoment(entry.at)}</DetailRow>
      {entry.wedding_id && (
        <DetailRow title="Wedding">
          <Link to={`/ties/weddings/${encodeURIComponent(entry.wedding_id)}`} className={LINK}>
            {entry.wedding_code ?? entry.wedding_id}
          </Link>
        </DetailRow>
      )}
      <DetailRow title="Of what">
        <span className="break-all font-mono">{entry.entity_id}</span>
      </DetailRow>
      {changes.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          Nothing was changed by it.
        </Text>
      ) : (
        changes.map(({ field, before, after }) => (
          <DetailRow key={field} title={field}>
            <del className="text-ui-fg-subtle break-all">{before}</del>
            <br />
            <ins className="text-ui-fg-base break-all no-underline">{after}</ins>
          </DetailRow>
        ))
      )}
    </div>
  )
}
