"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { keptAside, keptCartId } from "@/features/cart/cart-cookie"
import { refusal, type BagAnswer } from "@/features/cart/change-cart"
import { inTurn } from "@/features/cart/in-turn"
import { tell } from "@/features/said/tell"
import { StoreUnavailableError } from "@/lib/medusa"
import { typed } from "./address"
import { GONE } from "./payment-words"
import { placeOrderOf } from "./place-order"

const UNKNOWN =
  "The shop’s till did not answer. Your bag is kept, and nothing is ordered twice: try again, and if the order was placed after all you will see it."

/** Places the order. Two clicks, two windows and a reload make one order, and all lead to it. */
export async function placeOrder(_: BagAnswer, form: FormData): Promise<BagAnswer> {
  const id = await keptCartId()
  if (!id) return tell("checkout", { status: "refused", message: GONE })
  const agreed = { provider: typed(form, "payment"), total: typed(form, "agreed") }
  const wedding = (await keptAside()) !== null
  let number: number
  try {
    number = await inTurn(id, () => placeOrderOf(id, agreed))
  } catch (error) {
    const answer = refusal(error, UNKNOWN)
    if (!(error instanceof StoreUnavailableError)) refresh()
    return tell("checkout", answer)
  }
  redirect(`/order/confirmed/${number}${wedding ? "?wedding" : ""}`)
}
