import { redirect } from "next/navigation"
import { keptAside } from "@/features/cart/cart-cookie"
import { keptCart } from "@/features/cart/read-cart"
import { finish } from "@/features/checkout/finish"
import { placedHere } from "@/features/orders/placed-cookie"

/**
 * The way to the order that this browser's bag has become, for who never saw the answer: the connection broke, or
 * another window placed it. It completes nothing: a bag that is not ordered is sent back to the bag's page.
 */
export async function GET(): Promise<never> {
  const kept = await keptCart()
  if (kept.state === "open") redirect("/cart")
  if (kept.state === "none") {
    // Another window was here already, and keeps the bag no more.
    const [latest] = await placedHere()
    redirect(latest ? `/order/confirmed/${latest.number}` : "/cart")
  }
  const wedding = (await keptAside()) !== null
  const number = await finish(kept.id)
  redirect(`/order/confirmed/${number}${wedding ? "?wedding" : ""}`)
}
