"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { refusal } from "@/features/cart/change-cart"
import { isId } from "@/features/cart/ids"
import {
  asCartAddress,
  parseAddress,
  typed,
  type AddressField,
  type AddressValues,
  type Errors,
} from "@/features/checkout/address"
import { tell } from "@/features/said/tell"
import { call, medusa } from "@/lib/medusa"
import { getRegions } from "@/lib/region"
import { authHeaders, sessionToken } from "./session"

export type Saved =
  { status: "idle" } | { status: "done"; message: string } | { status: "refused"; message: string }

const AWAY = "It was not saved: the shop does not answer just now. Please try again."

/** Whoever is not signed in has nothing here to change. Medusa checks the token itself. */
async function headersOrDoor(): Promise<Record<string, string>> {
  if (!(await sessionToken())) redirect("/account/sign-in")
  return authHeaders()
}

export async function saveDetails(_: Saved, form: FormData): Promise<Saved> {
  return tell("account", await detailsSaved(form))
}

async function detailsSaved(form: FormData): Promise<Saved> {
  const headers = await headersOrDoor()
  const [first_name, last_name, phone] = ["first_name", "last_name", "phone"].map((field) =>
    typed(form, field).slice(0, 120),
  )
  if (!first_name) return { status: "refused", message: "Enter your first name." }
  try {
    await call(
      medusa().store.customer.update(
        { first_name, last_name: last_name ?? "", phone: phone ?? "" },
        {},
        headers,
      ),
    )
    refresh()
    return { status: "done", message: "Saved." }
  } catch (error) {
    return refusal(error, AWAY)
  }
}

export interface BookState {
  values: AddressValues | null
  errors: Errors<AddressField>
  message: string | null
  /** Counts what was saved, so that the form can start anew. */
  saved: number
}

export async function addAddress(before: BookState, form: FormData): Promise<BookState> {
  const headers = await headersOrDoor()
  const everywhere = (await getRegions()).flatMap(({ countries }) => countries.map(({ code }) => code))
  const { values, errors } = parseAddress(form, everywhere)
  const again = { values, errors, saved: before.saved }
  if (Object.keys(errors).length > 0)
    return tell("address-book", { ...again, message: "Some of it needs another look." })
  try {
    const body = { ...asCartAddress(values), is_default_shipping: form.get("default") === "on" }
    await call(medusa().store.customer.createAddress(body as never, {}, headers))
    refresh()
    return { values: null, errors: {}, message: null, saved: before.saved + 1 }
  } catch (error) {
    return tell("address-book", { ...again, message: refusal(error, AWAY).message })
  }
}

export async function removeAddress(_: Saved, form: FormData): Promise<Saved> {
  return tell("account", await addressRemoved(form))
}

async function addressRemoved(form: FormData): Promise<Saved> {
  const headers = await headersOrDoor()
  const id = form.get("address")
  if (!isId("cuaddr", id)) return { status: "refused", message: "This address is not in your book any more." }
  try {
    await call(medusa().store.customer.deleteAddress(id, headers))
    refresh()
    return { status: "done", message: "The address was removed." }
  } catch (error) {
    return refusal(error, AWAY)
  }
}
