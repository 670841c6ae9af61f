import { redirect } from "next/navigation"
import { keptAside } from "@/features/cart/cart-cookie"
import { keptCart } from "@/features/cart/read-cart"
import { finish } from "@/features/checkout/finish"

/**
 * The way to the order that this browser's bag has become, for who never saw the answer: the connection broke, or
 * another window placed it. It completes nothing: a bag that is not ordered is sent back to the bag's page.
 */
export async function GET(): Promise<never> {
  const kept = await keptCart()
  if (kept.state !== "ordered") redirect("/cart")
  const wedding = (await keptAside()) !== null
  const number = await finish(kept.id)
  redirect(`/order/confirmed/${number}${wedding ? "?wedding" : ""}`)
}
