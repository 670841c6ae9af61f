import type { MedusaContainer } from "@medusajs/framework/types"
import { majorOf } from "../../domain/shares/money"
import { COUPLE } from "../../domain/shares/statement"
import type { EntryRow } from "../../modules/shares/store/book"
import { mailTieOf, readLooks } from "../mail/facts/looks"
import { readWeddingFacts, type WeddingFacts } from "../mail/facts/wedding"
import { type NewMail, queueMail } from "../mail/queue"
import type { SharedWedding } from "./read"
import { dueIn } from "./still-due"

/** Of what moved longer ago nobody is written to: it was before this shop told of it. */
const RECENT_MS = 3 * 86_400_000

/**
 * Tells those who have paid, or have something back, by mail: of each movement once, however often this runs. The couple is
 * told of the first payment with the order itself.
 * @param now milliseconds since 1970
 */
export async function tellOfShares(
  scope: MedusaContainer,
  shared: SharedWedding,
  now = Date.now(),
): Promise<void> {
  const { entries } = shared.kept
  const recent = entries.filter(({ moved_at }) => now - new Date(moved_at).getTime() < RECENT_MS)
  if (recent.length === 0) return
  const facts = await readWeddingFacts(scope, shared.wedding.id)
  if (!facts) return
  const looks = await readLooks(scope, facts.whole.content.lines)
  const first = entries.find(({ kind }) => kind === "charge")
  await queueMail(
    scope,
    recent.flatMap((entry) =>
      entry.payer === COUPLE
        ? entry === first
          ? []
          : toCouple(shared, facts, entry)
        : toMember(shared, facts, looks, entry),
    ),
  )
}

const moneyOf = ({ sums }: SharedWedding, amount: number) => ({
  amount: majorOf(amount, sums.currency),
  currency_code: sums.currency,
})

const OTHER_REASON = "The shop has given it back."

const reasonOf = ({ kept }: SharedWedding, { event_key }: EntryRow): string =>
  kept.refunds.find(({ refund_id }) => refund_id === event_key)?.reason ?? OTHER_REASON

function toCouple(shared: SharedWedding, { wedding, couple }: WeddingFacts, entry: EntryRow): NewMail[] {
  const of = entry.event_key
  if (entry.kind === "refund") {
    const payload = { wedding, back: moneyOf(shared, entry.amount), reason: reasonOf(shared, entry) }
    return [{ ...couple, kind: "couple-credited", of, payload }]
  }
  const due = dueIn(shared) ?? moneyOf(shared, 0)
  return [
    {
      ...couple,
      kind: "balance-received",
      of,
      payload: { wedding, paid: moneyOf(shared, entry.amount), due },
    },
  ]
}

function toMember(
  shared: SharedWedding,
  { wedding, couple, whole }: WeddingFacts,
  looks: Awaited<ReturnType<typeof readLooks>>,
  entry: EntryRow,
): NewMail[] {
  // Who has left the party, too: it is their money.
  const member = shared.members.find(({ id }) => id === entry.payer)
  if (!member?.email) return []
  const { timeZone, locale, weddingId } = couple
  const told = { of: entry.event_key, to: member.email, timeZone, locale, weddingId }
  if (entry.kind === "refund") {
    const back = moneyOf(shared, entry.amount)
    const payload = { wedding, member_id: member.id, back, reason: reasonOf(shared, entry) }
    return [{ ...told, kind: "share-credited", payload }]
  }
  const line = whole.content.lines.find(({ member_id }) => member_id === member.id)
  const tie = line ? mailTieOf(line, looks) : null
  const paid = moneyOf(shared, entry.amount)
  return [{ ...told, kind: "share-received", payload: { wedding, member_id: member.id, tie, paid } }]
}
