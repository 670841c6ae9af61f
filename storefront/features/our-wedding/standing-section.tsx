import type { CoupleWedding, ShareStatement } from "@kct/contract"
import type { ReactNode } from "react"
import { whereItStands } from "./where-it-stands"

interface Props {
  wedding: CoupleWedding
  now: Date
  /** Who pays what, where there is something to tell of it. */
  statement: ShareStatement | null
  /** What can be done about it. */
  children: ReactNode
}

/** Where it stands, why, and what happens next. */
export function StandingSection({ wedding, now, statement, children }: Props) {
  const { title, says } = whereItStands(wedding, now, statement)
  const { reason } = wedding.quote
  return (
    <section id="next" aria-labelledby="standing-heading" className="scroll-mt-32">
      <h2 id="standing-heading" tabIndex={-1} className="scroll-mt-24 text-heading outline-none">
        {title}
      </h2>
      {reason ? (
        <blockquote className="mt-5 border-l-2 border-ink pl-5 text-large whitespace-pre-line">
          {reason}
        </blockquote>
      ) : null}
      <div className="mt-5 grid gap-3 text-large text-ink-soft">
        {says.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <div className="mt-7">{children}</div>
    </section>
  )
}
