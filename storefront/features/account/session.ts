import "server-only"
import { cookies } from "next/headers"
import { cookieOptions } from "@/features/cart/cookies"
import { shopUrl } from "@/lib/env"
import { bearer, parseToken, SESSION_COOKIE } from "./bearer"

/** Medusa's token of the customer who is signed in; null where nobody is. */
export async function sessionToken(): Promise<string | null> {
  return parseToken((await cookies()).get(SESSION_COOKIE)?.value)
}

/** The headers by which Medusa knows the customer; none where nobody is signed in. */
export async function authHeaders(): Promise<Record<string, string>> {
  const token = await sessionToken()
  return token ? bearer(token) : {}
}

/** Only in an action or a route. The browser keeps it for the session; Medusa ends it after a day by itself. */
export async function startSession(token: string): Promise<void> {
  const { maxAge: _kept, ...options } = cookieOptions(shopUrl(), true)
  ;(await cookies()).set(SESSION_COOKIE, token, options)
}

/** Only in an action or a route. */
export async function endSession(): Promise<void> {
  ;(await cookies()).delete(SESSION_COOKIE)
}
