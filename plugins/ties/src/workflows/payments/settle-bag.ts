import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { type Act, type Bag, settle } from "../../domain/payments/settle"
import { troubleWords } from "../../domain/payments/trouble-words"
import { carryOut } from "./carry-out"
import { readBag, type SessionRow } from "./read-bag"
import { paymentsOf } from "./scope"
import { undoOrphans } from "./undo-orphans"

/** How a bag's payments stand after everything was done that can be done now. */
export type Standing =
  | { is: "ordered"; orderId: string }
  /** Nobody has paid, or what was paid was given back. */
  | { is: "unpaid"; wasReturned: boolean }
  /** Paid, and it did not become an order. */
  | { is: "paid without an order"; sessionId: string }
  /** A provider can't be asked just now. */
  | { is: "unknown" }

const WAIT = 60

/**
 * Makes of a cart that money was moved for one order with one payment, and gives back what is too much; asked again, it
 * finds that done. One at a time for each cart.
 */
export function settleBag(scope: MedusaContainer, cartId: string): Promise<Standing> {
  return scope.resolve(Modules.LOCKING).execute(
    `payments:${cartId}`,
    async () => {
      const bag = await readBag(scope, cartId)
      const acts = settle(bag)
      const isOrdering = bag.orderId === null && acts.some((act) => act.do === "record")
      if (bag.orderId === null) await undoOrphans(scope, cartId)
      await carryOutAll(scope, acts, bag, cartId)
      const after = acts.length === 0 ? bag : await readBag(scope, cartId)
      const found = await standing(scope, after)
      if (found.is === "unpaid" && found.wasReturned) {
        // Nothing of ours gave it back, so Medusa did, because the bag could not become an order.
        if (isOrdering) await noteReturned(scope, after, cartId)
        await freeBag(scope, cartId, after.rows)
      }
      return found
    },
    { timeout: WAIT },
  )
}

async function noteReturned(
  scope: MedusaContainer,
  { rows, payments }: Bag & { rows: readonly SessionRow[] },
  cartId: string,
): Promise<void> {
  for (const { sessionId, isReturned, asked } of payments) {
    if (!isReturned) continue
    const amount = `${String(asked.amount)} ${asked.currency.toUpperCase()}`
    await paymentsOf(scope).noteTrouble({
      kind: "returned_unordered",
      sessionId,
      provider: rows.find(({ id }) => id === sessionId)?.provider_id ?? null,
      cartId,
      orderId: null,
      words: troubleWords("returned_unordered", { amount, isMended: true }),
      isMended: true,
    })
  }
}

/**
 * Parts a bag from payments that were given back: Medusa would close them before the bag is changed or paid anew, and no
 * provider closes a payment that was taken.
 */
async function freeBag(scope: MedusaContainer, cartId: string, rows: readonly SessionRow[]): Promise<void> {
  const collections = new Set(rows.map(({ payment_collection_id }) => payment_collection_id))
  const links = [...collections].map((payment_collection_id) => ({
    [Modules.CART]: { cart_id: cartId },
    [Modules.PAYMENT]: { payment_collection_id },
  }))
  await scope.resolve(ContainerRegistrationKeys.LINK).dismiss(links)
}

/** Carries out what was decided upon payments. */
export async function carryOutAll(
  scope: MedusaContainer,
  acts: readonly Act[],
  { orderId, payments, rows }: Pick<Bag, "orderId" | "payments"> & { rows: readonly SessionRow[] },
  cartId: string | null,
): Promise<void> {
  for (const act of acts) {
    const payment = payments.find(({ sessionId }) => sessionId === act.sessionId)
    const row = rows.find(({ id }) => id === act.sessionId)
    if (payment && row) await carryOut(scope, act, { row, payment, of: { cartId, orderId } })
  }
}

async function standing(scope: MedusaContainer, { orderId, payments }: Bag): Promise<Standing> {
  if (orderId !== null) {
    const mended = payments.filter(({ isRecorded }) => isRecorded).map(({ sessionId }) => sessionId)
    await paymentsOf(scope).mendTroubles(mended, "It was put right: the payment and its order are there.")
    return { is: "ordered", orderId }
  }
  if (payments.some(({ held }) => held === "unknown")) return { is: "unknown" }
  const paid = payments.find(({ held, isReturned }) => held !== "nothing" && !isReturned)
  if (paid) return { is: "paid without an order", sessionId: paid.sessionId }
  return { is: "unpaid", wasReturned: payments.some(({ isReturned }) => isReturned) }
}
