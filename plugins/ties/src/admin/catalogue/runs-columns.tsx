import { clx, createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import type { SyncRun } from "../../contract/sync"
import { OpenButton } from "../components/open-button"
import { formatCount, formatDuration, formatMoment } from "../lib/format"
import { COUNT_WORDS, STATUS_WORDS, TRIGGER_WORDS } from "../lib/run-words"

const column = createDataTableColumnHelper<SyncRun>()

/** A run's columns; `open` shows one run's details, by mouse and by keyboard. */
export function runsColumns(open: (id: string) => void) {
  return [
    column.accessor("started_at", {
      header: "Started",
      cell: ({ row: { original } }) => (
        <OpenButton onOpen={() => open(original.id)}>{formatMoment(original.started_at)}</OpenButton>
      ),
    }),
    column.accessor("status", {
      header: "Status",
      cell: ({ getValue }) => (
        <StatusBadge color={STATUS_WORDS[getValue()].colour}>{STATUS_WORDS[getValue()].label}</StatusBadge>
      ),
    }),
    column.accessor("trigger", { header: "Trigger", cell: ({ getValue }) => TRIGGER_WORDS[getValue()] }),
    ...COUNT_WORDS.map(({ key, label }) =>
      column.accessor((run) => run.counts[key], {
        id: key,
        header: label,
        align: "right",
        cell: ({ getValue }) => (
          <span
            className={clx(
              "tabular-nums",
              isNews(key, getValue()) && "txt-compact-small-plus text-ui-fg-base",
            )}
          >
            {formatCount(getValue())}
          </span>
        ),
      }),
    ),
    column.accessor("duration_ms", {
      header: "Duration",
      align: "right",
      cell: ({ getValue }) => <span className="tabular-nums">{formatDuration(getValue())}</span>,
    }),
  ]
}

/** What catches the eye in a long list: everything that happened, and not that most was as before. */
function isNews(key: keyof SyncRun["counts"], count: number): boolean {
  return key !== "unchanged" && count > 0
}
