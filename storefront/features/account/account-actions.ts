"use server"

import { redirect } from "next/navigation"
import { dropCart } from "@/features/cart/cart-cookie"
import { refusal } from "@/features/cart/change-cart"
import { forgetRemoved } from "@/features/cart/undo-cookie"
import { typed } from "@/features/checkout/address"
import { forgetPlaced } from "@/features/orders/placed-cookie"
import { tell } from "@/features/said/tell"
import { call, medusa, StoreRefusedError } from "@/lib/medusa"
import { newAccountProblems, readCredentials, type Credentials } from "./credentials"
import { safeNext } from "./next-url"
import { bearer } from "./bearer"
import { endSession } from "./session"
import { enter, isCustomer, tokenFor } from "./sign-in"

export interface AccountState {
  /** What was typed, but for the password, which never goes back to the page. */
  values: { email: string; first_name: string; last_name: string }
  errors: { email?: string; password?: string; first_name?: string }
  message: string | null
}

const AWAY = "The shop does not answer just now. Please try again."

/** One answer for a wrong password and for an unknown e-mail: which of them it was is nobody's business. */
const WRONG = "This e-mail and this password don’t go together."

export async function signIn(_: AccountState, form: FormData): Promise<AccountState> {
  const credentials = readCredentials(form)
  const again = { values: { email: credentials.email, first_name: "", last_name: "" }, errors: {} }
  if (!credentials.email || !credentials.password) {
    return tell("sign-in", { ...again, message: "Enter your e-mail and your password." })
  }
  try {
    const token = await tokenFor(credentials)
    if (!token || !(await isCustomer(token))) return tell("sign-in", { ...again, message: WRONG })
    await enter(token)
  } catch (error) {
    return tell("sign-in", { ...again, message: refusal(error, AWAY).message })
  }
  redirect(safeNext(form.get("next")))
}

export async function register(_: AccountState, form: FormData): Promise<AccountState> {
  const credentials = readCredentials(form)
  const names = { first_name: typed(form, "first_name"), last_name: typed(form, "last_name") }
  const again = { values: { email: credentials.email, ...names }, errors: {} }
  const errors = {
    ...newAccountProblems(credentials),
    ...(names.first_name ? {} : { first_name: "Enter your first name." }),
  }
  if (Object.keys(errors).length > 0)
    return tell("register", { ...again, errors, message: "Some of it needs another look." })
  try {
    const token = await identityFor(credentials)
    if (!token) {
      const message = "No new account can be made with this e-mail. If it is yours, sign in with it instead."
      return tell("register", { ...again, errors: { email: message }, message })
    }
    if (!(await isCustomer(token))) {
      await call(medusa().store.customer.create({ email: credentials.email, ...names }, {}, bearer(token)))
    }
    // The token from before does not know the customer yet.
    const known = await tokenFor(credentials)
    if (!known) return tell("register", { ...again, message: "Your account is made. Please sign in." })
    await enter(known)
  } catch (error) {
    return tell("register", { ...again, message: refusal(error, AWAY).message })
  }
  redirect(safeNext(form.get("next")))
}

/**
 * A new identity, or the one that these credentials open: an account whose making broke off half-way is finished by
 * trying again. Null where the e-mail is taken and the password is not its own.
 */
async function identityFor(credentials: Credentials): Promise<string | null> {
  try {
    return await call(medusa().auth.register("customer", "emailpass", { ...credentials }))
  } catch (error) {
    if (error instanceof StoreRefusedError && error.status === 401) return tokenFor(credentials)
    throw error
  }
}

/** Signs out, and leaves nothing of the customer in this browser: neither the bag nor the orders. */
export async function signOut(): Promise<void> {
  await endSession()
  await dropCart()
  await forgetRemoved()
  await forgetPlaced()
  redirect("/account/sign-in")
}
