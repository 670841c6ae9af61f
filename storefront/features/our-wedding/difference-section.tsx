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
        {changes.map(({ kind, member_id, sentence }) => (
          <li key={`${kind} ${member_id}`} className="py-0.5">
            {sentence}
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
