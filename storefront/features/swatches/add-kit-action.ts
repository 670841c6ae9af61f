"use server"

import { randomUUID } from "node:crypto"
import type { SwatchesAdded } from "@kct/contract"
import { authHeaders } from "@/features/account/session"
import { NOTHING_ADDED, refusal } from "@/features/cart/change-cart"
import { inBag } from "@/features/cart/in-bag"
import { isSlug } from "@/features/catalogue/slug"
import { tell } from "@/features/said/tell"
import { call, medusa, onceMore } from "@/lib/medusa"

/** `message` is a sentence for the shopper. */
export type AddKitState =
  { status: "idle" } | { status: "done"; names: string } | { status: "refused"; message: string }

/** Puts a kit of the chosen colours into the bag. What it costs, and whether it can be had, the store says. */
export async function addKit(_: AddKitState, form: FormData): Promise<AddKitState> {
  return tell("swatches", await added(form.getAll("color")))
}

async function added(chosen: FormDataEntryValue[]): Promise<AddKitState> {
  const colors = chosen.filter((one): one is string => typeof one === "string" && isSlug(one))
  if (colors.length === 0) return { status: "refused", message: "Choose at least one colour." }
  try {
    // An answer that is lost on its way may be asked for again: the key keeps a second kit from going in.
    const key = randomUUID()
    const { done } = await inBag(async (id) => {
      const headers = { ...(await authHeaders()), "idempotency-key": key }
      const path = `/store/ties/carts/${id}/swatches`
      const asked = { method: "POST", body: { colors }, headers }
      return onceMore(() => call(medusa().client.fetch<SwatchesAdded>(path, asked)))
    })
    return { status: "done", names: done.kit.colors.map(({ name }) => name).join(", ") }
  } catch (error) {
    const { message } = refusal(error, NOTHING_ADDED)
    // The store names the field first, for programs.
    return {
      status: "refused",
      message: message.replace(/^colors(\.\d+)?: ./, (start) => start.slice(-1).toUpperCase()),
    }
  }
}
