import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { select } from "../../database/select"
import type { SessionRow } from "../../modules/shares/store/shares"
import { isBuiltIn } from "../payments/ask-provider"
import { settleBag, type Standing } from "../payments/settle-bag"
import { settleTowards, takeTowards } from "../payments/settle-towards"
import { askedOf } from "./expected"
import { followHeld } from "./follow"
import { readShared, type SharedWedding } from "./read"
import { holdingShares, ShareRefused } from "./scope"

export interface Completion {
  weddingId: string
  payer: string
  sessionId: string
}

/**
 * Takes a payment of a share down that its payer has made, and makes the order where it is the first. Told twice, at the same
 * moment too, it is one payment.
 * @throws ShareRefused (409) where it was not paid, or is for another amount by now; 404 for a payment of another
 */
export function completeShare(scope: MedusaContainer, wanted: Completion): Promise<SharedWedding> {
  return holdingShares(scope, wanted.weddingId, async () => {
    const found = await readShared(scope, wanted.weddingId)
    const session = found.kept.sessions.find(
      ({ session_id, payer }) => session_id === wanted.sessionId && payer === wanted.payer,
    )
    if (!session) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such payment")
    if (!(await hasPayment(scope, session))) {
      if (found.sums.orderId === null) await order(scope, session)
      else await payTowards(scope, found, session)
    }
    return followHeld(scope, wanted.weddingId)
  })
}

const PAYMENT = "select id from payment where payment_session_id = ? and deleted_at is null"
const SESSION = "select id from payment_session where id = ? and deleted_at is null"

const hasPayment = async (scope: MedusaContainer, { session_id }: SessionRow): Promise<boolean> =>
  (await select(scope, PAYMENT, [session_id])).length > 0

/** @throws ShareRefused (409) where it was replaced by another */
async function requireLive(scope: MedusaContainer, { session_id }: SessionRow): Promise<void> {
  if ((await select(scope, SESSION, [session_id])).length > 0) return
  throw new ShareRefused("stale", "This payment was replaced by another. Open your share again.")
}

/** The first payment: with it the cart becomes the order. */
async function order(scope: MedusaContainer, session: SessionRow): Promise<void> {
  await requireLive(scope, session)
  const cartId = session.cart_id ?? ""
  if (isBuiltIn(session.provider_id)) {
    await completeCartWorkflow(scope).run({ input: { id: cartId } })
    return
  }
  const found = await settleBag(scope, cartId)
  if (found.is !== "unpaid" || found.wasReturned) return requirePaid(found)
  // What its payer has agreed to, as at PayPal, is taken when the order is made.
  await completeCartWorkflow(scope).run({ input: { id: cartId }, throwOnError: false })
  requirePaid(await settleBag(scope, cartId))
}

async function payTowards(scope: MedusaContainer, found: SharedWedding, session: SessionRow): Promise<void> {
  await requireLive(scope, session)
  if (session.cart_id !== null) {
    throw new ShareRefused("stale", "Somebody else has paid first meanwhile. Open your share again.")
  }
  if (askedOf(scope, found, session.payer).all === session.amount) {
    return requirePaid(await takeTowards(scope, session.session_id))
  }
  // What a card has paid already is booked, and what is too much of it goes back by itself.
  const standing = await settleTowards(scope, session.session_id)
  if (standing.is !== "unpaid") return requirePaid(standing)
  await scope.resolve(Modules.PAYMENT).deletePaymentSession(session.session_id)
  throw new ShareRefused(
    "stale",
    "Your share comes to another amount by now. Nothing was charged: open it again.",
  )
}

function requirePaid({ is }: Standing): void {
  if (is === "ordered") return
  if (is === "unpaid") {
    throw new ShareRefused(
      "stale",
      "The payment did not go through, or was given back. Nothing is charged: pay again.",
    )
  }
  throw new ShareRefused(
    "being_paid",
    "Your payment is on its way. Nothing is charged again: look again in a moment.",
  )
}
