import { Skeleton, StatusBadge } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { SyncRun } from "../../contract/sync"
import { DetailRow } from "../components/detail-row"
import { Problem } from "../components/problem"
import { Reasons } from "../components/reasons"
import { RunFigures } from "../components/run-figures"
import { SideDrawer } from "../components/side-drawer"
import { formatCount, formatDuration, formatMoment, NOTHING } from "../lib/format"
import { keys } from "../lib/query-keys"
import { readRun } from "../lib/requests"
import { STATUS_WORDS, TRIGGER_WORDS } from "../lib/run-words"
import { StaffName } from "../components/staff-name"

/** Everything about one run; closed where `id` is null. */
export function RunDrawer({ id, close }: { id: string | null; close: () => void }) {
  const run = useQuery({
    queryKey: keys.run(id ?? ""),
    queryFn: () => readRun(id ?? ""),
    enabled: id !== null,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.status === "running" ? 1000 : false),
  })
  return (
    <SideDrawer open={id !== null} close={close} title="Sync run" description={id ?? ""}>
      {run.error && !run.data && (
        <Problem
          title="This run could not be read"
          error={run.error}
          retry={() => void run.refetch()}
          retrying={run.isFetching}
        />
      )}
      {run.isPending && !run.error && <Skeleton className="m-6 h-64" />}
      {run.data && <Details run={run.data} />}
    </SideDrawer>
  )
}

function Details({ run }: { run: SyncRun }) {
  const { label, colour } = STATUS_WORDS[run.status]
  return (
    <div className="divide-y">
      <DetailRow title="Status">
        <StatusBadge color={colour}>{label}</StatusBadge>
      </DetailRow>
      <DetailRow title="Reasons">
        {run.reasons.length > 0 ? <Reasons reasons={run.reasons} /> : "None"}
      </DetailRow>
      <RunFigures counts={run.counts} label="What it did, in variants" />
      <DetailRow title="Trigger">{TRIGGER_WORDS[run.trigger]}</DetailRow>
      <DetailRow title="Asked for by">
        {run.requested_by ? <StaffName id={run.requested_by} /> : NOTHING}
      </DetailRow>
      <DetailRow title="Started">{formatMoment(run.started_at)}</DetailRow>
      <DetailRow title="Finished">{run.finished_at ? formatMoment(run.finished_at) : NOTHING}</DetailRow>
      <DetailRow title="Duration">{formatDuration(run.duration_ms)}</DetailRow>
      <DetailRow title="Requests to the service">{formatCount(run.requests)}</DetailRow>
    </div>
  )
}
