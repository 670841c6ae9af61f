import "server-only"
import { cookies } from "next/headers"
import { cookieOptions } from "@/features/cart/cookies"
import { shopUrl } from "@/lib/env"
import { parsePlaced, PLACED_COOKIE, withPlaced, type Placed } from "./placed"

export async function placedHere(): Promise<Placed[]> {
  return parsePlaced((await cookies()).get(PLACED_COOKIE)?.value)
}

/** Only in an action or a route. */
export async function keepPlaced(placed: Placed): Promise<void> {
  const jar = await cookies()
  jar.set(PLACED_COOKIE, withPlaced(jar.get(PLACED_COOKIE)?.value, placed), cookieOptions(shopUrl(), true))
}

/** Only in an action or a route. */
export async function forgetPlaced(): Promise<void> {
  ;(await cookies()).delete(PLACED_COOKIE)
}
