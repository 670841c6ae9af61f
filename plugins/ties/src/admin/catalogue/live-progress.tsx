import { CheckCircleSolid, CircleDottedLine, CircleHalfSolid } from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"
import type { SyncRun } from "../../contract/sync"
import { activityOf, percentOf, type StepState, stepsOf } from "../lib/progress"

const ICONS = { done: CheckCircleSolid, current: CircleHalfSolid, waiting: CircleDottedLine }
const SAID: Record<StepState, string> = { done: "done", current: "under way", waiting: "to come" }

/** A run under way: its steps, a bar, and what it is at. */
export function LiveProgress({ run, lostTouch }: { run: SyncRun; lostTouch: Error | null }) {
  const percent = percentOf(run.progress)
  const activity = activityOf(run)
  const steps = stepsOf(run.phase)
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <ol className="flex flex-wrap gap-x-6 gap-y-2" aria-label="Steps of the sync">
        {steps.map(({ label, state }) => (
          <Step key={label} label={label} state={state} />
        ))}
      </ol>
      <div
        role="progressbar"
        aria-label="Sync progress"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
        aria-valuetext={activity}
        className="bg-ui-bg-component border-ui-border-base h-2 w-full overflow-hidden rounded-full border"
      >
        <div
          className={clx(
            "h-full rounded-full transition-all motion-reduce:transition-none",
            percent === null
              ? "bg-ui-fg-disabled animate-pulse motion-reduce:animate-none"
              : "bg-ui-bg-interactive",
          )}
          style={{ width: percent === null ? "100%" : `${percent}%` }}
        />
      </div>
      <div className="flex flex-wrap justify-between gap-x-4">
        <Text size="small" leading="compact" className="text-ui-fg-subtle tabular-nums">
          {activity}
        </Text>
        {lostTouch && (
          <Text size="small" leading="compact" className="text-ui-tag-orange-text" role="alert">
            No answer from the server; trying again each second.
          </Text>
        )}
      </div>
      {/* Only the step is announced: a number each second would never let anybody finish a sentence. */}
      <p className="sr-only" aria-live="polite">
        {steps.find((step) => step.state === "current")?.label ?? "Finishing"}
      </p>
    </div>
  )
}

function Step({ label, state }: { label: string; state: StepState }) {
  const Icon = ICONS[state]
  return (
    <li className="flex items-center gap-x-2" aria-current={state === "current" ? "step" : undefined}>
      <Icon className={state === "waiting" ? "text-ui-fg-muted" : "text-ui-fg-interactive"} aria-hidden />
      <Text
        as="span"
        size="small"
        leading="compact"
        weight={state === "current" ? "plus" : "regular"}
        className={state === "current" ? "text-ui-fg-base" : "text-ui-fg-subtle"}
      >
        {label}
        <span className="sr-only">, {SAID[state]}</span>
      </Text>
    </li>
  )
}
