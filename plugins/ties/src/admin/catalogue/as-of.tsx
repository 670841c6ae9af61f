import { Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { SyncRun } from "../../contract/sync"
import { useNow } from "../hooks/use-now"
import { formatAgo, formatMoment } from "../lib/format"
import { keys } from "../lib/query-keys"
import { readRuns } from "../lib/requests"

/** When the catalogue that the shop shows was last complete. `latest` is undefined until it is known. */
export function AsOf({ latest }: { latest: SyncRun | null | undefined }) {
  const now = useNow()
  const latestSucceeded = latest?.status === "succeeded"
  const before = useQuery({
    queryKey: keys.lastSuccess,
    queryFn: () => readRuns({ limit: 1, offset: 0, status: "succeeded" }),
    enabled: Boolean(latest) && !latestSucceeded,
  })
  const done = latestSucceeded ? latest : before.data?.sync_runs[0]
  const known = latest === null || latestSucceeded || before.data !== undefined
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {done?.finished_at ? (
        <>
          As of <time dateTime={done.finished_at}>{formatMoment(done.finished_at)}</time>,{" "}
          {formatAgo(done.finished_at, now)}
        </>
      ) : known ? (
        "No sync has been completed yet, so the shop has nothing from the service."
      ) : (
        "Colours and styles from the ties service"
      )}
    </Text>
  )
}
