"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { keptAside, keptCartId } from "@/features/cart/cart-cookie"
import { NotChanged, refusal } from "@/features/cart/change-cart"
import { inTurn } from "@/features/cart/in-turn"
import { placedHere } from "@/features/orders/placed-cookie"
import { StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"
import { beginPayment } from "./begin-payment"
import { becomesOrder } from "./complete"
import { finish } from "./finish"
import { GONE } from "./payment-words"
import { readyToPay } from "./ready-to-pay"
import type { BeginAnswer, FinishAnswer } from "./till"

const NOT_BEGUN = "The shop’s till did not answer. Nothing was charged, and your bag is kept: try again."

/** A bag that this browser keeps no more was ordered, as in another window: its order is what one comes to. */
async function gone(): Promise<FinishAnswer> {
  const [latest] = await placedHere()
  if (latest) redirect(`/order/confirmed/${latest.number}`)
  return { status: "refused", message: GONE, isOpen: false }
}

/**
 * Begins to pay for this browser's bag. Everything that decides is read here; the amount is Medusa's own.
 * @param total as the shopper saw it: nobody pays another one
 */
export async function beginToPay(provider: string, total: string): Promise<BeginAnswer> {
  const id = await keptCartId()
  if (!id) return gone()
  try {
    const begun = await inTurn(id, async () => {
      const cart = await readyToPay(String(id), { provider: String(provider), total: String(total) })
      return cart.completed_at === null ? beginPayment(cart, String(provider)) : null
    })
    if (begun) return { status: "begun", ...begun }
  } catch (error) {
    // Paid in another window, a moment ago: that is no refusal to who wants the order.
    if (!(await wasOrdered(error, id))) {
      const { message } = refusal(error, NOT_BEGUN)
      if (!(error instanceof StoreUnavailableError)) refresh()
      return { status: "refused", message }
    }
  }
  // Ordered already: the order is kept in this window, too, and led to.
  return finishPaying()
}

async function wasOrdered(error: unknown, id: string): Promise<boolean> {
  if (!(error instanceof StoreRefusedError) || error.status !== 409) return false
  // What the other window has paid may still be on its way to an order.
  return becomesOrder(id)
}

/** What was paid may be on its way to an order: nobody is told that it failed before that is known. */
const ON_ITS_WAY =
  "Your payment may have gone through, and the shop’s till has not placed the order yet. You are not charged again: look again in a moment. The order comes by itself, with a mail."

/** Makes an order of what was just paid or agreed to, and leads to it. */
export async function finishPaying(): Promise<FinishAnswer> {
  const id = await keptCartId()
  if (!id) return gone()
  const wedding = (await keptAside()) !== null
  let number: number
  try {
    number = await inTurn(id, () => finish(id))
  } catch (error) {
    if (error instanceof NotChanged) return { status: "refused", message: error.message, isOpen: true }
    if (error instanceof StoreRefusedError) {
      const message = `${error.message} If money was taken, it is given back by itself.`
      return { status: "refused", message, isOpen: true }
    }
    if (!(error instanceof StoreUnavailableError)) throw error
    console.error(error)
    return { status: "refused", message: ON_ITS_WAY, isOpen: true }
  }
  redirect(`/order/confirmed/${number}${wedding ? "?wedding" : ""}`)
}
