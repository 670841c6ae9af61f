import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { settle } from "../../domain/payments/settle"
import { isBuiltIn } from "./ask-provider"
import { bookTaken } from "./book-taken"
import { type SessionRow, sessionOf, tried } from "./read-bag"
import { carryOutAll, type Standing } from "./settle-bag"

/** Seconds that one waits for another who looks at the same payment. */
const WAIT = 60

const holding = <T>(scope: MedusaContainer, sessionId: string, work: () => Promise<T>): Promise<T> =>
  scope.resolve(Modules.LOCKING).execute(`payments:${sessionId}`, work, { timeout: WAIT })

/**
 * Makes of a payment that belongs to no cart, such as one towards an order, what its provider says of it; asked again, it
 * finds that done.
 */
export const settleTowards = (scope: MedusaContainer, sessionId: string): Promise<Standing> =>
  holding(scope, sessionId, () => settleHeld(scope, sessionId))

/**
 * As `settleTowards`, for who comes back from paying: what the payer has agreed to and the provider has not taken yet is
 * taken, as by PayPal, or promised, as by an invoice.
 */
export const takeTowards = (scope: MedusaContainer, sessionId: string): Promise<Standing> =>
  holding(scope, sessionId, async () => {
    const found = await settleHeld(scope, sessionId)
    if (found.is !== "unpaid" || found.wasReturned) return found
    return (await authorized(scope, sessionId)) ?? settleHeld(scope, sessionId)
  })

async function settleHeld(scope: MedusaContainer, sessionId: string): Promise<Standing> {
  const row = await sessionOf(scope, sessionId)
  if (!row) return { is: "unpaid", wasReturned: false }
  if (isBuiltIn(row.provider_id)) return row.payment_id === null ? UNPAID : ordered(row)
  const payment = await tried(scope, row)
  if (payment.held === "unknown") return { is: "unknown" }
  const acts = settle({ total: null, orderId: null, payments: [payment] })
  await carryOutAll(scope, acts, { orderId: null, payments: [payment], rows: [row] }, null)
  return payment.held === "nothing" || payment.isReturned
    ? { is: "unpaid", wasReturned: payment.isReturned }
    : ordered(row)
}

const UNPAID: Standing = { is: "unpaid", wasReturned: false }
const ordered = ({ payment_collection_id }: SessionRow): Standing => ({
  is: "ordered",
  orderId: payment_collection_id,
})

/** Null where the provider did not say that it was authorized. */
async function authorized(scope: MedusaContainer, sessionId: string): Promise<Standing | null> {
  const row = await sessionOf(scope, sessionId)
  if (!row) return UNPAID
  try {
    const payment = await scope.resolve(Modules.PAYMENT).authorizePaymentSession(sessionId, {})
    if (!payment) return { is: "unknown" }
    await bookTaken(scope, row.payment_collection_id)
    return ordered(row)
  } catch (error) {
    scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `The payment ${sessionId} was not taken: ${error instanceof Error ? error.message : String(error)}`,
      )
    return null
  }
}
