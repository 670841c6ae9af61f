import type { Tracking } from "@kct/contract"
import { dayWords } from "@/lib/dates"

type Step = Tracking["steps"][number]

const SAID: Record<Step["state"], string> = { done: "done", partly: "in part", open: "still to come" }

/** How far it is: one step beside the next where there is room, one below the other where there is none. */
export function TrackingLine({ steps, label }: { steps: readonly Step[]; label: string }) {
  const current = steps.findLast(({ state }) => state !== "open")
  return (
    <ol aria-label={label} className="grid sm:auto-cols-fr sm:grid-flow-col">
      {steps.map((step, at) => (
        <li
          key={step.step}
          aria-current={step === current ? "step" : undefined}
          className="grid grid-cols-[1.5rem_minmax(0,1fr)] sm:grid-cols-1 sm:grid-rows-[1.5rem_auto]"
        >
          <Mark state={step.state} next={steps[at + 1]?.state ?? null} />
          <span className={`pb-4 sm:pe-4 sm:pb-0 ${step.state === "open" ? "text-ink-soft" : ""}`}>
            <span className={step === current ? "block font-semibold" : "block"}>{step.label}</span>
            <span className="sr-only">, {SAID[step.state]}</span>
            {step.at ? (
              <time dateTime={step.at} className="block text-fine text-ink-soft">
                {dayWords(step.at)}
              </time>
            ) : null}
          </span>
        </li>
      ))}
    </ol>
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
          className={`absolute top-2 -bottom-2 left-[0.3125rem] w-px sm:top-[0.6875rem] sm:right-0 sm:bottom-auto sm:left-0 sm:h-px sm:w-full ${next === "open" ? "bg-line" : "bg-ink"}`}
        />
      ) : null}
      <span className={`absolute top-1.5 left-0 size-[0.6875rem] rounded-full border ${DOT[state]}`} />
    </span>
  )
}
