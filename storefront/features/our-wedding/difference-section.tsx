import type { QuoteDifference } from "@kct/contract"
import { formatMoney } from "@/lib/money"

/** What is another than in the version before, a sentence each, and what that does to the total. */
export function DifferenceSection({
  difference,
  currency,
}: {
  difference: QuoteDifference
  currency: string
}) {
  const { from_version, to_version, changes, total_before, total_after } = difference
  // The total stands below.
  const told = changes.filter(({ kind }) => kind !== "total").map(({ sentence }) => sentence)
  const [before, after] = [formatMoney(total_before, currency), formatMoney(total_after, currency)]
  return (
    <section aria-labelledby="difference-heading" className="border-l-2 border-ink pl-5">
      <h2 id="difference-heading" className="text-title">
        What has changed
      </h2>
      <p className="text-fine text-ink-soft">
        From version {from_version} to version {to_version}
      </p>
      <ul className="mt-2">
        {[...counted(told)].map(([sentence, times]) => (
          <li key={sentence} className="py-0.5">
            {sentence}
            {times > 1 ? <span className="text-ink-soft"> {times} times.</span> : null}
          </li>
        ))}
      </ul>
      <p className="mt-1 tabular-nums">
        {before === after ? (
          `The total stays ${after}.`
        ) : (
          <>
            Total{" "}
            <s>
              <span className="sr-only">before </span>
              {before}
            </s>{" "}
            <span aria-hidden>→</span>
            <span className="sr-only">now</span> {after}
          </>
        )}
      </p>
    </section>
  )
}

/** What is said of several alike is said once. */
function counted(sentences: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const sentence of sentences) times.set(sentence, (times.get(sentence) ?? 0) + 1)
  return times
}
