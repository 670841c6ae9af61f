import type { Tracking } from "@kct/contract"
import { shortDayWords } from "@/lib/dates"

type Step = Tracking["steps"][number]

const SAID: Record<Step["state"], string> = { done: "done", partly: "in part", open: "still to come" }

/** How far it is: one step beside the next where there is room, one below the other where there is none. */
export function TrackingLine({ steps, label }: { steps: readonly Step[]; label: string }) {
  const current = steps.findLast(({ state }) => state !== "open")
  return (
    <div className="@container">
      <ol aria-label={label} className="grid @min-[42rem]:auto-cols-fr @min-[42rem]:grid-flow-col">
        {steps.map((step, at) => (
          <li
            key={step.step}
            aria-current={step === current ? "step" : undefined}
            className="grid grid-cols-[1.5rem_minmax(0,1fr)] @min-[42rem]:grid-cols-1 @min-[42rem]:grid-rows-[1.5rem_auto]"
          >
            <Mark state={step.state} next={steps[at + 1]?.state ?? null} />
            <span
              className={`pb-4 @min-[42rem]:pe-4 @min-[42rem]:pb-0 ${step.state === "open" ? "text-ink-soft" : ""}`}
            >
              <span className={step === current ? "block font-semibold" : "block"}>{step.label}</span>
              <span className="sr-only">, {SAID[step.state]}</span>
              {step.at ? (
                <time dateTime={step.at} className="block text-fine text-ink-soft">
                  {shortDayWords(step.at)}
                </time>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

const DOT: Record<Step["state"], string> = {
  done: "border-ink bg-ink",
  partly: "border-ink bg-linear-to-r from-ink from-50% to-paper to-50%",
  open: "border-line-strong bg-paper",
}

/** A dot on a line; the line goes on to the next, as strong as that one is reached. */
function Mark({ state, next }: { state: Step["state"]; next: Step["state"] | null }) {
  return (
    <span aria-hidden="true" className="relative">
      {next ? (
        <span
          className={`absolute top-2 -bottom-2 left-[0.3125rem] w-px @min-[42rem]:top-[0.6875rem] @min-[42rem]:right-0 @min-[42rem]:bottom-auto @min-[42rem]:left-0 @min-[42rem]:h-px @min-[42rem]:w-full ${next === "open" ? "bg-line" : "bg-ink"}`}
        />
      ) : null}
      <span className={`absolute top-1.5 left-0 size-[0.6875rem] rounded-full border ${DOT[state]}`} />
    </span>
  )
}
