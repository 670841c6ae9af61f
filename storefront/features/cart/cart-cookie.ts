import "server-only"
import { cookies } from "next/headers"
import { shopUrl } from "@/lib/env"
import { type Aside, ASIDE_COOKIE, parseAside, writeAside } from "./aside"
import { CART_COOKIE, cookieOptions, COUNT_COOKIE, countIn } from "./cookies"
import { isId } from "./ids"
import { countOf, type Cart } from "./types"

/** The id that this browser keeps of its cart; null where it keeps none, or something that can't be one. */
export async function keptCartId(): Promise<string | null> {
  const id = (await cookies()).get(CART_COOKIE)?.value
  return isId("cart", id) ? id : null
}

/** Keeps the cart in this browser, with its count for the header. Only in an action or a route. */
export async function keepCart(cart: Pick<Cart, "id" | "items">): Promise<void> {
  await keep(cart.id, countOf(cart))
}

/** Forgets the cart in this browser; a bag that was put aside for it is taken up again. Only in an action or a route. */
export async function dropCart(): Promise<void> {
  const jar = await cookies()
  const own = (await keptAside())?.own
  jar.delete(ASIDE_COOKIE)
  if (own) return keep(own.id, own.count)
  jar.delete(CART_COOKIE)
  jar.delete(COUNT_COOKIE)
}

/** What was put aside for the wedding whose cart this browser keeps; null where it keeps no wedding's. */
export async function keptAside(): Promise<Aside | null> {
  const aside = parseAside((await cookies()).get(ASIDE_COOKIE)?.value)
  return aside && aside.wedding === (await keptCartId()) ? aside : null
}

/** Makes a wedding's cart the one of this browser, and puts the bag that there is aside. Only in an action or a route. */
export async function takeUpWedding(cart: Pick<Cart, "id" | "items">): Promise<void> {
  const jar = await cookies()
  const id = await keptCartId()
  const before = (await keptAside())?.own ?? null
  const count = countIn(`${COUNT_COOKIE}=${jar.get(COUNT_COOKIE)?.value ?? ""}`)
  const own = id === null || id === cart.id || before ? before : { id, count }
  jar.set(ASIDE_COOKIE, writeAside({ wedding: cart.id, own }), cookieOptions(shopUrl(), true))
  await keepCart(cart)
}

/** Goes back to the shopper's own bag where the one of this browser is a wedding's. Only in an action or a route. */
export async function leaveWedding(): Promise<void> {
  if (await keptAside()) await dropCart()
}

async function keep(id: string, count: number): Promise<void> {
  const jar = await cookies()
  jar.set(CART_COOKIE, id, cookieOptions(shopUrl(), true))
  jar.set(COUNT_COOKIE, String(count), cookieOptions(shopUrl(), false))
}
