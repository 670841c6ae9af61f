import type { CoupleWedding } from "@kct/contract"
import { warningWords } from "./warning-words"

/** What the couple should look at before it is bought. */
export function WarningsSection({ wedding: { warnings, members } }: { wedding: CoupleWedding }) {
  return (
    <section aria-label="Please look at this" className="border-l-2 border-alert pl-5">
      <ul>
        {warnings.map((warning) => {
          const words = warningWords(warning, members)
          return (
            <li key={words} className="py-0.5">
              {words}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
