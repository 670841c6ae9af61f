import { createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import type { Mail } from "../../contract/mail"
import { OpenButton } from "../components/open-button"
import { formatMoment, NOTHING } from "../lib/format"
import { MAIL_WORDS, mailTimeOf } from "../lib/mail-words"
import { RetryButton } from "./retry-button"

const column = createDataTableColumnHelper<Mail>()

/** A mail's columns; `open` shows what it says, by mouse and by keyboard. */
export function outboxColumns(open: (id: string) => void) {
  return [
    column.accessor("title", {
      header: "Mail",
      cell: ({ row: { original } }) => (
        <OpenButton onOpen={() => open(original.id)}>{original.title}</OpenButton>
      ),
    }),
    column.accessor("recipient", {
      header: "To",
      cell: ({ getValue }) => <span className="break-all">{getValue()}</span>,
    }),
    column.accessor("state", {
      header: "State",
      cell: ({ getValue }) => (
        <StatusBadge color={MAIL_WORDS[getValue()].colour}>{MAIL_WORDS[getValue()].label}</StatusBadge>
      ),
    }),
    column.accessor("attempts", {
      header: "Tries",
      align: "right",
      cell: ({ getValue }) => <span className="tabular-nums">{getValue()}</span>,
    }),
    column.accessor("last_error", {
      header: "Why",
      cell: ({ getValue }) => (
        <span className="line-clamp-2 min-w-40 whitespace-normal" title={getValue() ?? undefined}>
          {getValue() ?? NOTHING}
        </span>
      ),
    }),
    column.display({
      id: "when",
      header: "When",
      cell: ({ row: { original } }) => {
        const { words, at } = mailTimeOf(original)
        return (
          <span className="flex flex-col">
            <time dateTime={at}>{formatMoment(at)}</time>
            <span className="txt-compact-xsmall text-ui-fg-subtle">{words}</span>
          </span>
        )
      },
    }),
    column.display({ id: "retry", cell: ({ row: { original } }) => <RetryButton mail={original} /> }),
  ]
}
