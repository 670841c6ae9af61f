import { createDataTableFilterHelper, type DataTableFilter, type DataTableFilteringState } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import type { SyncRun } from "../../contract/sync"
import { STATUS_WORDS } from "../lib/run-words"

type Status = SyncRun["status"]
const STATUSES = Object.keys(STATUS_WORDS) as Status[]

const filters: DataTableFilter[] = [
  createDataTableFilterHelper<SyncRun>().accessor("status", {
    type: "radio",
    label: "Status",
    options: STATUSES.map((value) => ({ value, label: STATUS_WORDS[value].label })),
  }),
]

export interface StatusFilter {
  status: Status | undefined
  filters: DataTableFilter[]
  filtering: { state: DataTableFilteringState; onFilteringChange: (state: DataTableFilteringState) => void }
}

/** The filter of runs by status, kept in the address under `runs_status`. */
export function useStatusFilter(): StatusFilter {
  const [params, setParams] = useSearchParams()
  const status = STATUSES.find((known) => known === params.get("runs_status"))
  // A filter that was added but has no value yet is a chip that waits for its choice.
  const chosen = params.has("runs_status")
  return {
    status,
    filters,
    filtering: {
      state: chosen ? { status } : {},
      onFilteringChange: (state) =>
        setParams((now) => {
          now.delete("runs_offset")
          if (!("status" in state)) now.delete("runs_status")
          else now.set("runs_status", typeof state.status === "string" ? state.status : "")
          return now
        }),
    },
  }
}
