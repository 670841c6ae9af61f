import { toast } from "@medusajs/ui"
import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query"
import type { StartSync, StartSyncAnswer, SyncRuns } from "../../contract/sync"
import { keys } from "../lib/query-keys"
import { startSync } from "../lib/requests"
import { sentenceOf } from "../lib/sentence"

/** Starts a sync, or finds the one under way; `consent_to` lets a stopped run's withdrawals happen. */
export function useStartSync(): UseMutationResult<StartSyncAnswer, Error, StartSync> {
  const client = useQueryClient()
  return useMutation({
    mutationFn: startSync,
    onSuccess: ({ sync_run, already_running }) => {
      // Shown at once; the polls take over from here.
      client.setQueryData(keys.run(sync_run.id), sync_run)
      client.setQueryData<SyncRuns>(keys.latestRun, { sync_runs: [sync_run], count: 1, limit: 1, offset: 0 })
      if (already_running)
        toast.info("A sync is under way already", { description: "Its progress is shown." })
    },
    onError: (error) => toast.error("The sync could not be started", { description: sentenceOf(error) }),
  })
}
