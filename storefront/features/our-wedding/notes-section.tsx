import type { CoupleWedding } from "@kct/contract"
import { momentWords } from "@/lib/dates"

type Note = CoupleWedding["notes"][number]

/** What the shop has written to the couple, the latest first. */
export function NotesSection({ notes, timeZone }: { notes: readonly Note[]; timeZone: string }) {
  return (
    <section id="words" aria-labelledby="notes-heading" className="scroll-mt-32">
      <h2 id="notes-heading" className="text-title">
        From us to you
      </h2>
      <ul className="mt-4 grid gap-5">
        {notes
          .toSorted((a, b) => b.at.localeCompare(a.at))
          .map(({ id, body, from, at }) => (
            <li key={id} className="bg-linen px-5 py-4">
              <p className="whitespace-pre-line">{body}</p>
              <p className="mt-2 text-fine text-ink-soft">
                {from}, <time dateTime={at}>{momentWords(at, timeZone)}</time>
              </p>
            </li>
          ))}
      </ul>
    </section>
  )
}
