import { ArrowPath } from "@medusajs/icons"
import { Container, Heading, Skeleton, StatusBadge, Text } from "@medusajs/ui"
import type { SyncRun } from "../../contract/sync"
import { ActionButton } from "../components/action-button"
import { Problem } from "../components/problem"
import { RunFigures } from "../components/run-figures"
import { useCurrentRun } from "../hooks/use-current-run"
import { useStartSync } from "../hooks/use-start-sync"
import { exceptions, standing } from "../lib/run-words"
import { AsOf } from "./as-of"
import { LiveProgress } from "./live-progress"
import { Notice } from "../components/notice"
import { WithdrawalConsent } from "./withdrawal-consent"

/** How the catalogue stands, what the newest run did or is doing, and the button that starts another. */
export function SyncOverview() {
  const { run, latest, lostTouch } = useCurrentRun()
  const start = useStartSync()
  const running = run?.status === "running"
  return (
    <Container className="divide-y overflow-hidden p-0" aria-busy={run === undefined}>
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="flex min-w-0 flex-col gap-y-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Heading>Ties catalogue</Heading>
            {run !== undefined && <Standing run={run} />}
          </div>
          <AsOf latest={run} />
        </div>
        <ActionButton
          icon={<ArrowPath />}
          onClick={() => start.mutate({})}
          disabled={running || latest.isPending}
          isLoading={start.isPending}
        >
          {running ? "Syncing" : "Sync now"}
        </ActionButton>
      </div>
      {latest.error && !running && (
        <Problem
          title={run === undefined ? "The last sync could not be read" : "What is shown may be out of date"}
          error={latest.error}
          retry={() => void latest.refetch()}
          retrying={latest.isFetching}
        />
      )}
      {latest.isPending && <Skeleton className="h-[76px] rounded-none" />}
      {running && <LiveProgress run={run} lostTouch={lostTouch} />}
      {run && <Outcome run={run} />}
      {run && <Counts run={run} />}
    </Container>
  )
}

function Standing({ run }: { run: SyncRun | null }) {
  const { label, colour } = standing(run)
  return (
    <span role="status" aria-label="Sync status">
      <StatusBadge color={colour}>{label}</StatusBadge>
    </span>
  )
}

function Counts({ run }: { run: SyncRun }) {
  const caption = run.status === "running" ? "This run so far, in variants" : "The last run, in variants"
  return (
    <div>
      <Text
        as="div"
        size="xsmall"
        leading="compact"
        weight="plus"
        className="text-ui-fg-subtle border-b px-6 py-3"
      >
        {caption}
      </Text>
      <RunFigures counts={run.counts} label={caption} wide />
    </div>
  )
}

/** What staff should know about a run that has ended; nothing where all went well. */
function Outcome({ run }: { run: SyncRun }) {
  if (run.status === "needs_consent") return <WithdrawalConsent run={run} />
  if (run.status === "failed")
    return (
      <Notice
        variant="error"
        title="The last sync failed; the shop keeps the last good catalogue"
        reasons={run.reasons}
      />
    )
  const left = run.status === "succeeded" ? exceptions(run.counts) : null
  if (left) return <Notice variant="warning" title={left} reasons={run.reasons} />
  if (run.status === "succeeded" && run.reasons.length > 0)
    return <Notice variant="info" title="The last sync has something to say" reasons={run.reasons} />
  return null
}
