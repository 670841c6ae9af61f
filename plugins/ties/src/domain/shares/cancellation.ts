import { percentOf, sumOf } from "./money"
import { type Books, COUPLE, type Share, type Statement, statementOf } from "./statement"

/** How much of what was paid goes back to who cancels so many days before the wedding. Staff edit it. */
export interface CancellationStep {
  days_before: number
  /** Of what each has paid, 0 to 100. */
  percent: number
}

/** The shop's own policy, until staff set another. */
export const CANCELLATION: readonly CancellationStep[] = [
  { days_before: 30, percent: 100 },
  { days_before: 14, percent: 50 },
  { days_before: 0, percent: 0 },
]

/** The percentage that goes back; none where no step reaches that far. @param daysBefore days up to the wedding */
export function percentBack(policy: readonly CancellationStep[], daysBefore: number): number {
  const reached = policy.filter(({ days_before }) => daysBefore >= days_before)
  return reached.toSorted((a, b) => b.days_before - a.days_before)[0]?.percent ?? 0
}

/** What the shop keeps of what each has paid when a party is cancelled; in the smallest unit, by who paid. */
export const keptOf = ({ shares }: Statement, percent: number): Map<string, number> =>
  new Map(
    shares.map(({ payer, charged, refunded, credit, due, owed }: Share) => {
      // What was too much anyway goes back whole; the policy speaks of the rest.
      const kept = charged - refunded - credit
      const had = Math.max(0, Math.min(kept, owed - due))
      return [payer, had - percentOf(had, percent)]
    }),
  )

/** Where a cancelled party stands: nobody owes anything more, and what is not kept goes back. */
export function cancelledStatement(
  currency: string,
  kept: ReadonlyMap<string, number>,
  books: Books,
): Statement {
  const none = statementOf({ currency, total: 0, members: [] }, books)
  const shares = none.shares.map((share): Share => {
    const promised = sumOf(
      (books.promised ?? []).flatMap(({ payer, amount }) => (payer === share.payer ? [amount] : [])),
    )
    const owed = Math.min(kept.get(share.payer) ?? 0, share.charged - share.refunded - promised)
    return { ...share, owed, due: 0, credit: share.charged - share.refunded - owed }
  })
  const all = (of: "charged" | "refunded" | "credit") => sumOf(shares.map((share) => share[of]))
  return {
    currency,
    total: sumOf(shares.map(({ owed }) => owed)),
    charged: all("charged"),
    refunded: all("refunded"),
    due: 0,
    credit: all("credit"),
    shares: shares.toSorted((a, b) => Number(b.payer === COUPLE) - Number(a.payer === COUPLE)),
  }
}
