import "server-only"
import { cookies, headers } from "next/headers"
import { cookieOptions } from "@/features/cart/cookies"
import { clientAddress } from "@/lib/client-address"
import { shopUrl } from "@/lib/env"
import type { LinkPlace } from "./place"
import { KEPT_FOR, parseWeddingToken, TOKEN_HEADER } from "./token"

/** The token that this browser was given by its link; null where it has opened none. */
export async function tokenOf({ cookie }: LinkPlace): Promise<string | null> {
  return parseWeddingToken((await cookies()).get(cookie)?.value)
}

/** By whose link the store is asked, and for whom. */
export async function asking(token: string): Promise<Record<string, string>> {
  return { ...clientAddress(await headers()), [TOKEN_HEADER]: token }
}

/** How a token is kept: no script can read it, and no other site's form can use it. */
export const tokenOptions = () => ({ ...cookieOptions(shopUrl(), true), maxAge: KEPT_FOR })

/** Only in an action or a route. */
export async function keepToken({ cookie }: LinkPlace, token: string): Promise<void> {
  ;(await cookies()).set(cookie, token, tokenOptions())
}
