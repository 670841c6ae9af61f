"use server"

import { cookies } from "next/headers"
import { shopUrl } from "@/lib/env"
import { call, medusa, StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"
import { getShopRegion } from "@/lib/region"
import { CART_COOKIE, cookieOptions, COUNT_COOKIE } from "./cookies"

export type AddToBagState =
  | { status: "idle" }
  | { status: "added"; count: number }
  /** `message` is a sentence for the shopper. */
  | { status: "refused"; message: string }

const MOST_AT_ONCE = 99

/** Puts a variant into the shopper's bag, making the bag first where there is none. Prices are Medusa's own. */
export async function addToBag(_: AddToBagState, form: FormData): Promise<AddToBagState> {
  const variantId = form.get("variant_id")
  const quantity = Number(form.get("quantity") ?? 1)
  if (typeof variantId !== "string" || !variantId || variantId.length > 100) {
    return { status: "refused", message: "Choose a tie first." }
  }
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MOST_AT_ONCE) {
    return { status: "refused", message: `Choose between 1 and ${MOST_AT_ONCE} ties.` }
  }
  try {
    return { status: "added", count: await add({ variant_id: variantId, quantity }) }
  } catch (error) {
    if (error instanceof StoreRefusedError) return { status: "refused", message: error.message }
    if (!(error instanceof StoreUnavailableError)) throw error
    console.error(error)
    return { status: "refused", message: "The bag can't be reached just now. Nothing was added: please try again." }
  }
}

async function add(line: { variant_id: string; quantity: number }): Promise<number> {
  const jar = await cookies()
  const known = jar.get(CART_COOKIE)?.value
  const id = (known && (await isOpen(known)) && known) || (await newCart())
  const { cart } = await call(medusa().store.cart.createLineItem(id, line))
  const count = (cart.items ?? []).reduce((sum, item) => sum + item.quantity, 0)
  jar.set(CART_COOKIE, id, cookieOptions(shopUrl(), true))
  jar.set(COUNT_COOKIE, String(count), cookieOptions(shopUrl(), false))
  return count
}

/** Whether the cart still is one: not bought, not gone. */
async function isOpen(id: string): Promise<boolean> {
  try {
    const { cart } = await call(medusa().store.cart.retrieve(id, { fields: "id,completed_at" }))
    return !("completed_at" in cart && cart.completed_at)
  } catch (error) {
    if (error instanceof StoreRefusedError && error.status === 404) return false
    throw error
  }
}

async function newCart(): Promise<string> {
  const region = await getShopRegion()
  const { cart } = await call(medusa().store.cart.create({ region_id: region.id }))
  return cart.id
}
