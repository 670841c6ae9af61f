import { type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect, useRef } from "react"
import type { SyncRun, SyncRuns } from "../../contract/sync"
import { keys } from "../lib/query-keys"
import { readRun, readRuns } from "../lib/requests"

const WHILE_RUNNING_MS = 1000
/** Often enough to notice a run that the schedule or a colleague started. */
const WHILE_IDLE_MS = 10_000

export interface CurrentRun {
  /** The newest run, live while it is under way; null where there was none; undefined until that is known. */
  run: SyncRun | null | undefined
  latest: UseQueryResult<SyncRuns>
  /** Why the last look at a run under way failed; looking goes on. */
  lostTouch: Error | null
}

/** Follows the newest run, each second while it is under way, and refreshes the page when something happened. */
export function useCurrentRun(): CurrentRun {
  const latest = useQuery({
    queryKey: keys.latestRun,
    queryFn: () => readRuns({ limit: 1, offset: 0 }),
    refetchInterval: WHILE_IDLE_MS,
    staleTime: 0,
  })
  const newest = latest.data ? (latest.data.sync_runs[0] ?? null) : undefined
  const followed = newest?.status === "running" ? newest.id : null
  const live = useQuery({
    queryKey: keys.run(followed ?? ""),
    queryFn: () => readRun(followed ?? ""),
    enabled: followed !== null,
    refetchInterval: ({ state }) =>
      state.data && state.data.status !== "running" ? false : WHILE_RUNNING_MS,
    staleTime: 0,
  })
  const run = followed === null ? newest : (live.data ?? newest)
  useRefreshWhenRunChanges(run)
  return { run, latest, lostTouch: live.error ?? null }
}

/** A run that started or ended makes everything else on the page old news. */
function useRefreshWhenRunChanges(run: SyncRun | null | undefined): void {
  const client = useQueryClient()
  const mark = run === undefined ? null : `${run?.id} ${run?.status}`
  const seen = useRef<string | null>(null)
  useEffect(() => {
    if (mark === null) return
    if (seen.current !== null && seen.current !== mark) void client.invalidateQueries({ queryKey: keys.all })
    seen.current = mark
  }, [mark, client])
}
