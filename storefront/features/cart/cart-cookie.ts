import "server-only"
import { cookies } from "next/headers"
import { shopUrl } from "@/lib/env"
import { CART_COOKIE, cookieOptions, COUNT_COOKIE } from "./cookies"
import { isId } from "./ids"
import { countOf, type Cart } from "./types"

/** The id that this browser keeps of its cart; null where it keeps none, or something that can't be one. */
export async function keptCartId(): Promise<string | null> {
  const id = (await cookies()).get(CART_COOKIE)?.value
  return isId("cart", id) ? id : null
}

/** Keeps the cart in this browser, with its count for the header. Only in an action or a route. */
export async function keepCart(cart: Pick<Cart, "id" | "items">): Promise<void> {
  const jar = await cookies()
  jar.set(CART_COOKIE, cart.id, cookieOptions(shopUrl(), true))
  jar.set(COUNT_COOKIE, String(countOf(cart)), cookieOptions(shopUrl(), false))
}

/** Forgets the cart in this browser. Only in an action or a route. */
export async function dropCart(): Promise<void> {
  const jar = await cookies()
  jar.delete(CART_COOKIE)
  jar.delete(COUNT_COOKIE)
}
