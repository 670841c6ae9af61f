import { EnvelopeSolid, LockClosedSolidMini } from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"
import type { DeskWedding } from "../../contract/desk"
import { formatMoment } from "../lib/format"

/** A note: one that stays among colleagues looks like nothing that the couple sees. */
export function NoteRow({ note }: { note: DeskWedding["notes"][number] }) {
  const internal = note.visibility === "internal"
  const Icon = internal ? LockClosedSolidMini : EnvelopeSolid
  return (
    <li
      className={clx(
        "flex flex-col gap-y-1 border-l-4 px-5 py-3",
        internal ? "border-l-ui-tag-orange-icon" : "border-l-ui-tag-blue-icon",
      )}
    >
      <span
        className={clx(
          "txt-compact-xsmall-plus flex items-center gap-x-1.5",
          internal ? "text-ui-tag-orange-text" : "text-ui-tag-blue-text",
        )}
      >
        <Icon aria-hidden />
        {internal ? "For colleagues" : "With the couple"}
      </span>
      <Text size="small" className="whitespace-pre-line break-words">
        {note.body}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {note.by}, <time dateTime={note.at}>{formatMoment(note.at)}</time>
      </Text>
    </li>
  )
}
