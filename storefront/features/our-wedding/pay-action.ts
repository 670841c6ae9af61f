"use server"

import type { WeddingCheckout } from "@kct/contract"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { takeUpWedding } from "@/features/cart/cart-cookie"
import { refusal } from "@/features/cart/change-cart"
import { requireBag } from "@/features/cart/in-bag"
import { tell } from "@/features/said/tell"
import { changeWedding } from "./store"
import type { WeddingAnswer } from "./say-change"

const AWAY = "The checkout can’t be reached just now. Nothing was charged: please try again."

/** On to the checkout with what was accepted. The store hands out the cart only where it can be paid for. */
export async function goToPay(): Promise<WeddingAnswer> {
  try {
    const { cart_id } = await changeWedding<WeddingCheckout>("POST", "checkout")
    await takeUpWedding(await requireBag(cart_id))
  } catch (error) {
    const answer = refusal(error, AWAY)
    if (answer.message !== AWAY) refresh()
    return tell("our-wedding", answer)
  }
  redirect("/checkout")
}
