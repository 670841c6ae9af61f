import { Select } from "@medusajs/ui"
import type { SyncRun } from "../../contract/sync"
import { STATUS_WORDS } from "../lib/run-words"

type Status = SyncRun["status"]

const STATUSES = Object.keys(STATUS_WORDS) as Status[]
const ANY = "any"

/** The status that an address names; undefined where it names none that there is. */
export function statusOf(written: string | null): Status | undefined {
  return STATUSES.find((status) => status === written)
}

/** Which runs are listed. A select, since the table's own filter button has no name for a screen reader. */
export function StatusSelect({
  status,
  choose,
}: {
  status: Status | undefined
  choose: (status: Status | null) => void
}) {
  return (
    <Select size="small" value={status ?? ANY} onValueChange={(value) => choose(statusOf(value) ?? null)}>
      <Select.Trigger className="w-36" aria-label="Status of the runs shown">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={ANY}>All runs</Select.Item>
        {STATUSES.map((known) => (
          <Select.Item key={known} value={known}>
            {STATUS_WORDS[known].label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
