import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../database/select"
import { COUPLE } from "../../domain/shares/statement"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { bookOrder } from "./book"
import { finishChange } from "./finish-change"
import { carryOutRefunds, openCredit, planCredits } from "./give-back"
import { payersOf, readShared, type SharedWedding } from "./read"
import { keepRest } from "./rest"
import { holdingShares, sharesOf } from "./scope"
import { tellOfShares } from "./tell"

const WHY = "The party pays less than was paid for it."

/**
 * Has the books of a wedding follow its order: what has moved is booked, what was paid too much goes back, and what is left
 * to be paid is asked for. Twice it does nothing more. Whoever calls holds the wedding's shares.
 */
export async function followHeld(
  scope: MedusaContainer,
  weddingId: string,
  reason = WHY,
): Promise<SharedWedding> {
  const read = await readShared(scope, weddingId)
  const found = (await finishChange(scope, read)) ? await readShared(scope, weddingId) : read
  const { orderId } = found.sums
  if (orderId === null) return found
  if (await sharesOf(scope).followParty({ weddingId, orderId })) await payForAll(scope, found, orderId)
  await bookOrder(scope, { weddingId, orderId })
  await coverOthers(scope, await readShared(scope, weddingId), orderId)
  const booked = await readShared(scope, weddingId)
  await planCredits(scope, booked, reason)
  await carryOutRefunds(scope, weddingId)
  await bookOrder(scope, { weddingId, orderId })
  const after = await readShared(scope, weddingId)
  await keepRest(scope, after)
  await tellOfShares(scope, after)
  return after
}

/** As `followHeld`, one at a time for each wedding; those who look at it see it. */
export async function followShares(scope: MedusaContainer, weddingId: string): Promise<void> {
  await holdingShares(scope, weddingId, () => followHeld(scope, weddingId))
  await scope
    .resolve<WeddingsService>(WEDDINGS_MODULE)
    .tell({ weddingId, kind: "tracking", forWhom: "everybody" })
}

const FOREIGN = `
  select count(*)::int as n, count(s.id)::int as ours from order_payment_collection l
  join payment p on p.payment_collection_id = l.payment_collection_id and p.canceled_at is null and p.deleted_at is null
  left join shr_session s on s.session_id = p.payment_session_id and s.deleted_at is null
  where l.order_id = ? and l.deleted_at is null`

/** A couple that has paid the whole of the party at the checkout has paid for those, too, who were to pay themselves. */
async function payForAll(scope: MedusaContainer, shared: SharedWedding, orderId: string): Promise<void> {
  const { wedding, kept, members } = shared
  const [found] = await select<{ n: number; ours: number }>(scope, FOREIGN, [orderId])
  if (!found || found.ours > 0) return
  await takeOver(scope, wedding.id, [...payersOf(members, kept)])
}

/**
 * What staff have taken by hand is the couple's, and where it is more than that owes, it was for others of the party. It goes
 * to who has not paid, and not back.
 */
async function coverOthers(scope: MedusaContainer, shared: SharedWedding, orderId: string): Promise<void> {
  const { statement, wedding, held, kept } = shared
  let credit = openCredit(shared, COUPLE)
  const open = statement.shares.filter(
    ({ payer, due, charged }) => payer !== COUPLE && due > 0 && charged === 0 && !held.has(payer),
  )
  if (credit === 0 || open.length === 0 || kept.party?.kept) return
  const [found] = await select<{ n: number; ours: number }>(scope, FOREIGN, [orderId])
  if (!found || found.n === found.ours) return
  const covered: string[] = []
  for (const { payer, due } of open) {
    if (due > credit) continue
    credit -= due
    covered.push(payer)
  }
  await takeOver(scope, wedding.id, covered)
}

async function takeOver(scope: MedusaContainer, weddingId: string, payers: readonly string[]): Promise<void> {
  for (const payer of payers) {
    await sharesOf(scope).keepShare(weddingId, payer, { taken_over_at: new Date() })
  }
}
