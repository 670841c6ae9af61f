import "server-only"
import { cookies, headers } from "next/headers"
import { cookieOptions } from "@/features/cart/cookies"
import { shopUrl } from "@/lib/env"
import { readSaid, writeSaid, type Said } from "./said"

const SAID_COOKIE = "kct_said"

/** Seconds: long enough for the page that answers the form, short enough not to be said twice. */
const ONCE = 10

interface State {
  status?: string
  message?: string | null
  values?: object | null
  errors?: object
}

/**
 * Hands an action's answer on to its form. With a script React does that; without one Next renders the page anew and
 * the answer would be lost on the way (a page that is resumed takes no form state), so it travels in a cookie.
 */
export async function tell<Answer extends State>(form: string, answer: Answer): Promise<Answer> {
  if ((await headers()).has("next-action")) return answer
  const jar = await cookies()
  const { message = null, values, errors } = answer
  if (message === null || answer.status === "done") jar.delete(SAID_COOKIE)
  else {
    const said = { form, message, values: { ...values }, errors: { ...errors } } as Said
    jar.set(SAID_COOKIE, writeSaid(said), { ...cookieOptions(shopUrl(), true), maxAge: ONCE })
  }
  return answer
}

/** What was just said to one of these forms, or null. */
export async function saidTo(...forms: string[]): Promise<Said | null> {
  const said = readSaid((await cookies()).get(SAID_COOKIE)?.value)
  return said && forms.includes(said.form) ? said : null
}
