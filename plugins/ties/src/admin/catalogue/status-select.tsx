import type { SyncRun } from "../../contract/sync"
import { FilterSelect } from "../components/filter-select"
import { STATUS_WORDS } from "../lib/run-words"

type Status = SyncRun["status"]

const STATUSES = (Object.keys(STATUS_WORDS) as Status[]).map((value) => ({
  value,
  label: STATUS_WORDS[value].label,
}))

/** The status that an address names; undefined where it names none that there is. */
export function statusOf(written: string | null): Status | undefined {
  return STATUSES.find(({ value }) => value === written)?.value
}

/** Which runs are listed. */
export function StatusSelect({
  status,
  choose,
}: {
  status: Status | undefined
  choose: (status: Status | null) => void
}) {
  return (
    <FilterSelect
      label="Status of the runs shown"
      all="All runs"
      options={STATUSES}
      value={status}
      choose={choose}
    />
  )
}
