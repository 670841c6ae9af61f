import type { CoupleWedding } from "@kct/contract"
import type { ReactNode } from "react"
import { weekdayWords } from "@/lib/dates"
import { nameIn } from "@/features/builder/words"
import { DELIVERIES, FORMALITIES } from "./words"

interface Props {
  wedding: CoupleWedding
  themes: readonly { slug: string; name: string }[]
}

/** What the couple has told us of the day. */
export function DetailsSection({ wedding: { details, code }, themes }: Props) {
  const facts: [string, ReactNode][] = [
    ["The day", weekdayWords(details.date)],
    ["Where", details.venue],
    ["Theme", details.theme ? nameIn(themes, details.theme) : null],
    ["Formality", details.formality ? FORMALITIES[details.formality] : null],
    ["Delivery", DELIVERIES[details.delivery]],
    ["We write to", details.email],
    ["Telephone", details.phone],
    ["Your words to us", details.notes ? <span className="whitespace-pre-line">{details.notes}</span> : null],
    ["Your number with us", code],
  ]
  return (
    <section id="day" aria-labelledby="details-heading" className="scroll-mt-32">
      <h2 id="details-heading" className="text-title">
        The day
      </h2>
      <dl className="mt-4 grid gap-x-10 gap-y-4 border-t border-line pt-5 sm:grid-cols-2">
        {facts.flatMap(([term, fact]) =>
          fact === null ? (
            []
          ) : (
            <div key={term} className="min-w-0">
              <dt className="text-fine text-ink-soft">{term}</dt>
              <dd className="wrap-anywhere">{fact}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  )
}
