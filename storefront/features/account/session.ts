import "server-only"
import { cookies } from "next/headers"
import { cookieOptions } from "@/features/cart/cookies"
import { shopUrl } from "@/lib/env"

const SESSION_COOKIE = "kct_session"

/** A JSON web token: three parts of base64url. Anything else in the cookie is nobody's. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/

/** Medusa's token of the customer who is signed in; null where nobody is. Medusa alone can tell whether it is good. */
export async function sessionToken(): Promise<string | null> {
  const token = (await cookies()).get(SESSION_COOKIE)?.value
  return token && token.length < 4096 && TOKEN.test(token) ? token : null
}

/** The headers by which Medusa knows the customer. */
export async function authHeaders(): Promise<Record<string, string>> {
  const token = await sessionToken()
  return token ? bearer(token) : {}
}

export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` }
}

/** Only in an action or a route. The browser keeps it for the session; Medusa ends it after a day by itself. */
export async function startSession(token: string): Promise<void> {
  const { maxAge: _kept, ...options } = cookieOptions(shopUrl(), true)
  ;(await cookies()).set(SESSION_COOKIE, token, options)
}

export async function endSession(): Promise<void> {
  ;(await cookies()).delete(SESSION_COOKIE)
}
