import type { MedusaContainer } from "@medusajs/framework/types"
import { createOrderPaymentCollectionWorkflow } from "@medusajs/medusa/core-flows"
import { majorOf, sumOf } from "../../domain/shares/money"
import { promiseNow, type Promised, promisesOf } from "../../domain/shares/promises"
import { isBuiltIn } from "../payments/ask-provider"
import { beginSession } from "../payments/live-sessions"
import { takeTowards } from "../payments/settle-towards"
import { heldTowards, letGo } from "./held"
import { readShared, type SharedWedding } from "./read"
import { ShareRefused, sharesOf } from "./scope"

/**
 * Who has promised to pay for an ordered party, as by an invoice, before it is changed: Medusa lets go of what was promised
 * where an order is edited.
 * @throws ShareRefused (409) where money is held that can't be promised anew, as on a card
 */
export async function readPromised(
  scope: MedusaContainer,
  { sums: { orderId, currency }, statement }: SharedWedding,
): Promise<Promised[]> {
  const held = orderId === null ? [] : await heldTowards(scope, orderId, currency)
  if (held.every(({ providerId }) => isBuiltIn(providerId))) return promisesOf(statement, held)
  throw new ShareRefused(
    "being_paid",
    "A payment is on its way. The party can be changed once it has come in.",
  )
}

/** Has what was promised for a party promised again at what it comes to now. Twice it does nothing more. */
export async function renewPromises(
  scope: MedusaContainer,
  weddingId: string,
  promised: readonly Promised[],
): Promise<void> {
  for (const promise of promised) {
    const shared = await readShared(scope, weddingId)
    const { orderId, currency } = shared.sums
    if (orderId === null) return
    const all = await heldTowards(scope, orderId, currency)
    const theirs = all.filter(({ payer }) => payer === promise.payer)
    const amount = promiseNow(promise, shared.statement)
    if (sumOf(theirs.map((payment) => payment.amount)) === amount) continue
    await letGo(scope, theirs)
    if (amount > 0) await promiseTowards(scope, { weddingId, orderId, currency }, promise, amount)
  }
}

async function promiseTowards(
  scope: MedusaContainer,
  { weddingId, orderId, currency }: { weddingId: string; orderId: string; currency: string },
  { payer, providerId }: Promised,
  amount: number,
): Promise<void> {
  const major = majorOf(amount, currency)
  const { result } = await createOrderPaymentCollectionWorkflow(scope).run({
    input: { order_id: orderId, amount: major },
  })
  const collectionId = result[0]?.id ?? ""
  const session = await beginSession(scope, {
    collectionId,
    provider_id: providerId,
    amount: major,
    currency_code: currency,
    before: [],
  })
  await sharesOf(scope).addSession({
    wedding_id: weddingId,
    payer,
    session_id: session.id,
    payment_collection_id: collectionId,
    cart_id: null,
    provider_id: providerId,
    asks: "all",
    amount,
  })
  await takeTowards(scope, session.id)
}
