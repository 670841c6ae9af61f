"use server"

import type { SwatchesAdded } from "@kct/contract"
import { authHeaders } from "@/features/account/session"
import { keepCart } from "@/features/cart/cart-cookie"
import { NotChanged, refusal } from "@/features/cart/change-cart"
import { inTurn } from "@/features/cart/in-turn"
import { newCart } from "@/features/cart/new-cart"
import { keptCart, readCart } from "@/features/cart/read-cart"
import { isSlug } from "@/features/catalogue/slug"
import { tell } from "@/features/said/tell"
import { call, medusa } from "@/lib/medusa"

/** `message` is a sentence for the shopper. */
export type AddKitState =
  { status: "idle" } | { status: "done"; names: string } | { status: "refused"; message: string }

const UNREACHABLE = "The bag can't be reached just now, so nothing was added. Please try again."

/** Puts a kit of the chosen colours into the bag. What it costs, and whether it can be had, the store says. */
export async function addKit(_: AddKitState, form: FormData): Promise<AddKitState> {
  return tell("swatches", await added(form.getAll("color")))
}

async function added(chosen: FormDataEntryValue[]): Promise<AddKitState> {
  const colors = chosen.filter((one): one is string => typeof one === "string" && isSlug(one))
  if (colors.length === 0) return { status: "refused", message: "Choose at least one colour." }
  try {
    const kept = await keptCart()
    const id = kept.state === "open" ? kept.cart.id : await newCart()
    const { kit } = await inTurn(id, async () => {
      const headers = { ...(await authHeaders()) }
      const path = `/store/ties/carts/${id}/swatches`
      return call(medusa().client.fetch<SwatchesAdded>(path, { method: "POST", body: { colors }, headers }))
    })
    const cart = await readCart(id)
    if (!cart)
      throw new NotChanged("This bag has expired. Please try once more: you will be given a new one.")
    await keepCart(cart)
    return { status: "done", names: kit.colors.map(({ name }) => name).join(", ") }
  } catch (error) {
    const { message } = refusal(error, UNREACHABLE)
    // The store names the field first, for programs.
    return {
      status: "refused",
      message: message.replace(/^colors(\.\d+)?: ./, (start) => start.slice(-1).toUpperCase()),
    }
  }
}
