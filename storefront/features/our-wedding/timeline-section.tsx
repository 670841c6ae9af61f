import type { CoupleWedding, WeddingTask } from "@kct/contract"
import { FocusOnChange } from "@/components/shell/focus-on-change"
import { CheckIcon } from "@/components/ui/icons"
import { dayWords } from "@/lib/dates"
import { TickForm } from "./tick-form"
import { isTickable, timelineOf } from "./timeline"
import { ownerWords } from "./words"

interface Props {
  wedding: Pick<CoupleWedding, "tasks" | "coordinator">
}

/** What is still to come until the day and who does it; the couple ticks off its own. */
export function TimelineSection({ wedding: { tasks, coordinator } }: Props) {
  const { open, done } = timelineOf(tasks)
  return (
    <section id="timeline" aria-labelledby="timeline-heading" className="scroll-mt-32">
      <h2 id="timeline-heading" tabIndex={-1} className="scroll-mt-24 text-title outline-none">
        Until the day
      </h2>
      <ol aria-labelledby="timeline-heading" className="mt-4 border-t border-line">
        {open.map((task) => (
          <li key={task.id} className="flex items-start gap-4 border-b border-line py-3">
            <span className="min-w-0 flex-1">
              <span className="block">{task.title}</span>
              <span className="block text-fine text-ink-soft">
                <Due task={task} />, {ownerWords(task.owner, coordinator)}
              </span>
            </span>
            {isTickable(task) ? <TickForm id={task.id} title={task.title} /> : null}
          </li>
        ))}
      </ol>
      {open.length === 0 ? <p className="mt-3 text-ink-soft">Nothing is left to do.</p> : null}
      {done.length > 0 ? (
        <details className="mt-3">
          <summary className="link-quiet py-2 text-fine">Done ({done.length})</summary>
          <ul aria-label="Done" className="mt-1 text-ink-soft">
            {done.map(({ id, title }) => (
              <li key={id} className="flex items-center gap-3 py-1">
                <CheckIcon /> {title}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {/* What was ticked off has gone with its button: the keyboard goes on from here. */}
      <FocusOnChange of={String(done.length)} id="timeline-heading" />
    </section>
  )
}

function Due({ task: { due_on, overdue } }: { task: WeddingTask }) {
  return (
    <span className={overdue ? "text-alert" : undefined}>
      {overdue ? "Was due " : "By "}
      <time dateTime={due_on}>{dayWords(due_on)}</time>
    </span>
  )
}
