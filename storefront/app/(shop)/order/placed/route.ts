import { redirect } from "next/navigation"
import { dropCart, keptAside } from "@/features/cart/cart-cookie"
import { keptCart } from "@/features/cart/read-cart"
import { complete } from "@/features/checkout/complete"
import { keepPlaced } from "@/features/orders/placed-cookie"

/**
 * The way to the order that this browser's bag has become, for who never saw the answer: the connection broke, or
 * another window placed it. It completes nothing: a bag that is not ordered is sent back to the bag's page.
 */
export async function GET(): Promise<never> {
  const kept = await keptCart()
  if (kept.state !== "ordered") redirect("/cart")
  const placed = await complete(kept.id)
  const wedding = (await keptAside()) !== null
  await keepPlaced(placed)
  await dropCart()
  redirect(`/order/confirmed/${placed.number}${wedding ? "?wedding" : ""}`)
}
