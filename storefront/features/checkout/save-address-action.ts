"use server"

import { redirect } from "next/navigation"
import { authHeaders } from "@/features/account/session"
import { changeCart, NotChanged } from "@/features/cart/change-cart"
import { asCart, CART_FIELDS, type Cart } from "@/features/cart/types"
import { tell } from "@/features/said/tell"
import { call, medusa } from "@/lib/medusa"
import { getRegions } from "@/lib/region"
import {
  asCartAddress,
  parseAddress,
  typed,
  type AddressField,
  type AddressValues,
  type Errors,
} from "./address"
import { emailProblem } from "./email"
import { readDeliveries } from "./read-checkout"
import { storeDelivery } from "./store-delivery"

export interface AddressState {
  /** What was typed, to be shown again: nothing typed is lost. Null before the first try. */
  values: (AddressValues & { email: string }) | null
  errors: Errors<AddressField | "email">
  /** What went wrong as a whole. */
  message: string | null
}

/** Writes e-mail and address to the cart, where Medusa works out tax and shipping from them. */
export async function saveAddress(_: AddressState, form: FormData): Promise<AddressState> {
  const email = typed(form, "email")
  const everywhere = (await getRegions()).flatMap(({ countries }) => countries.map(({ code }) => code))
  const { values, errors: wrong } = parseAddress(form, everywhere)
  const problem = emailProblem(email)
  const errors = problem ? { email: problem, ...wrong } : wrong
  const kept = { values: { ...values, email } }
  if (Object.keys(errors).length > 0) {
    return tell("address", { ...kept, errors, message: "Some of it needs another look." })
  }
  const answer = await changeCart(async (cart) => {
    await requireRegion(cart, values.country_code)
    const address = asCartAddress(values)
    const body = { email, shipping_address: address, billing_address: address }
    const change = medusa().store.cart.update(
      cart.id,
      body as never,
      { fields: CART_FIELDS },
      await authHeaders(),
    )
    return withDelivery(asCart((await call(change)).cart))
  })
  if (answer.status === "refused") return tell("address", { ...kept, errors: {}, message: answer.message })
  redirect("/checkout")
}

async function requireRegion({ region_id }: Cart, country: string): Promise<void> {
  const region = (await getRegions()).find(({ id }) => id === region_id)
  if (region?.countries.some(({ code }) => code === country)) return
  throw new NotChanged(
    "This bag is priced for another country: change “Ship to” at the foot of the page first.",
  )
}

/** A cart that can be sent gets the cheapest way at once, really on the cart, so that the total is whole. */
async function withDelivery(cart: Cart): Promise<Cart> {
  if (cart.shipping_methods.length > 0) return cart
  const [cheapest] = await readDeliveries(cart)
  return cheapest ? storeDelivery(cart.id, cheapest.id) : cart
}
