import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../database/select"
import { cancelledStatement } from "../../domain/shares/cancellation"
import type { DepositRule } from "../../domain/shares/deposit"
import { minorOf } from "../../domain/shares/money"
import { heldBy } from "../../domain/shares/promises"
import { type Books, type Party, type Statement, statementOf } from "../../domain/shares/statement"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import type { KeptShares } from "../../modules/shares/service"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Quoted } from "../../modules/weddings/store/wedding-rows"
import { orderOfCart } from "../quotes/paid"
import { type HeldTowards, heldTowards } from "./held"
import { readCartSums, readOrderSums, type Sums } from "./read-order"
import { sharesOf } from "./scope"

/** A member, with those who have left the party. */
export interface PayingMember {
  id: string
  name: string | null
  role: string
  email: string | null
  pays: "couple" | "self"
  has_left: boolean
  joined_at: Date | string
}

/** Everything that is decided upon about who pays what of a wedding. */
export interface SharedWedding extends Quoted {
  sums: Sums
  kept: KeptShares
  members: PayingMember[]
  party: Party
  books: Books
  statement: Statement
  /** Payments that were promised and not taken yet. */
  heldPayments: HeldTowards[]
  /** What they come to, by payer; in the smallest unit. */
  held: Map<string, number>
}

const MEMBERS = `
  select id, name, role, email, pays, deleted_at is not null as has_left, created_at as joined_at from wed_member
  where wedding_id = ? order by rank, id`

/**
 * Where a wedding stands with those who pay for it, by what Medusa's cart or order comes to now and what has moved.
 * @throws MedusaError NOT_FOUND (404)
 */
export async function readShared(scope: MedusaContainer, weddingId: string): Promise<SharedWedding> {
  const quoted = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).requireWedding(weddingId)
  const { cart_id, order_id } = quoted.wedding
  const orderId = order_id ?? (await orderOfCart(scope, cart_id))
  const [sums, kept, members] = await Promise.all([
    orderId === null ? readCartSums(scope, cart_id) : readOrderSums(scope, orderId),
    sharesOf(scope).readKept(weddingId),
    select<PayingMember>(scope, MEMBERS, [weddingId]),
  ])
  const heldPayments = orderId === null ? [] : await heldTowards(scope, orderId, sums.currency)
  const booked = new Set(kept.entries.map(({ event_key }) => event_key))
  const books: Books = {
    entries: kept.entries,
    // Until it stands in the books it counts as promised: what is done is booked in the same breath.
    promised: kept.refunds.filter(({ refund_id }) => refund_id === null || !booked.has(refund_id)),
  }
  const party = partyOf(sums, payersOf(members, kept))
  const statement = kept.party?.kept
    ? cancelledStatement(sums.currency, new Map(Object.entries(kept.party.kept)), books)
    : statementOf(party, books)
  return { ...quoted, sums, kept, members, party, books, statement, heldPayments, held: heldBy(heldPayments) }
}

/** Ids of those who pay for themselves: who have paid do so whatever was agreed on afterwards. */
export function payersOf(
  members: readonly PayingMember[],
  { shares, entries }: Pick<KeptShares, "shares" | "entries">,
): Set<string> {
  const taken = new Set(shares.flatMap(({ payer, taken_over_at }) => (taken_over_at ? [payer] : [])))
  const paid = new Set(entries.flatMap(({ payer, kind }) => (kind === "charge" ? [payer] : [])))
  return new Set(
    members.flatMap(({ id, pays, has_left }) =>
      !has_left && (paid.has(id) || (pays === "self" && !taken.has(id))) ? [id] : [],
    ),
  )
}

/** A party as it is decided upon, by Medusa's sums. */
export const partyOf = ({ currency, total, byMember }: Sums, payers: ReadonlySet<string>): Party => ({
  currency,
  total,
  members: [...payers].map((id) => ({ id, total: byMember.get(id) ?? 0 })),
})

/** The rule of deposits in a currency; null where the shop takes none. */
export function depositRule(scope: MedusaContainer, currency: string): DepositRule | null {
  const { deposit } = scope.resolve<CatalogueService>(CATALOGUE_MODULE).options.shares
  const from = deposit?.from[currency.toLowerCase()]
  if (!deposit || from === undefined) return null
  return { percent: deposit.percent, from: minorOf(from, currency), balanceDays: deposit.balance_days }
}
