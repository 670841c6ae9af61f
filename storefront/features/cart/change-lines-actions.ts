"use server"

import type { HttpTypes } from "@medusajs/types"
import { call, medusa, StoreRefusedError } from "@/lib/medusa"
import { authHeaders } from "@/features/account/session"
import { tell } from "@/features/said/tell"
import { readWeddings } from "@/features/weddings/read-weddings"
import { changeCart, NotChanged, type BagAnswer } from "./change-cart"
import { isId } from "./ids"
import { readLooks } from "./looks"
import { MOST_OF_ONE, parseQuantity } from "./quantity"
import { readOffers } from "./read-offers"
import type { RemovedMember } from "./removed"
import { asCart, CART_FIELDS, type Cart, type CartItem } from "./types"
import { keepRemoved } from "./undo-cookie"
import { shortageWords } from "./words"

const NO_LINE = "This tie is not in your bag any more."

function lineOf(cart: Cart, form: FormData): CartItem {
  const id = form.get("line")
  const line = isId("cali", id) ? cart.items.find((item) => item.id === id) : undefined
  if (!line) throw new NotChanged(NO_LINE)
  return line
}

async function nameOf(item: CartItem): Promise<string> {
  const look = item.variant_id === null ? undefined : (await readLooks()).get(item.variant_id)
  return look
    ? `${look.color}, ${look.styleName}`
    : [item.product_title, item.variant_title].filter(Boolean).join(", ")
}

async function set(cart: Cart, line: CartItem, quantity: number): Promise<Cart> {
  const query = { fields: CART_FIELDS }
  const change = medusa().store.cart.updateLineItem(
    cart.id,
    line.id,
    { quantity },
    query,
    await authHeaders(),
  )
  return asCart((await call(change)).cart)
}

/**
 * Sets how many of one tie are in the bag. The form says what its page showed, in `seen`: when another tab has
 * changed it since, nothing is overwritten and the shopper is told.
 */
export async function setQuantity(_: BagAnswer, form: FormData): Promise<BagAnswer> {
  return tell("bag", await quantitySet(form))
}

async function quantitySet(form: FormData): Promise<BagAnswer> {
  const quantity = parseQuantity(form.get("quantity") ?? form.get("typed"))
  if (quantity === null) {
    return { status: "refused", message: `Choose a whole number from 1 to ${MOST_OF_ONE}.` }
  }
  return changeCart(async (cart) => {
    const line = lineOf(cart, form)
    if (line.quantity === quantity) return cart
    if (form.get("seen") !== String(line.quantity)) {
      throw new NotChanged(`This bag was changed in another window: it holds ${line.quantity} now.`)
    }
    try {
      return await set(cart, line, quantity)
    } catch (error) {
      if (error instanceof StoreRefusedError) throw await explained(error, cart, line, quantity)
      throw error
    }
  })
}

async function explained(error: Error, cart: Cart, line: CartItem, wanted: number): Promise<Error> {
  const offer = line.variant_id && (await readOffers([line.variant_id], cart.region_id)).get(line.variant_id)
  if (!offer || offer.available === null || offer.available >= wanted) return error
  const name = await nameOf(line)
  return new NotChanged(shortageWords({ name, available: offer.available, held: line.quantity }))
}

/** Whose line it is, where it belongs to a wedding. */
async function memberOf(cart: Cart, line: CartItem): Promise<RemovedMember | null> {
  const { bundles } = await readWeddings("carts", cart.id)
  for (const { id: bundle, theme, wedding_date, lines } of bundles) {
    const found = lines.find(({ line_item_id }) => line_item_id === line.id)
    if (!found) continue
    const { key, role, name, color, style, payer } = found
    return { bundle, theme, wedding_date, key, role, name, color, style, payer }
  }
  return null
}

/** Takes a line out of the bag, and remembers it for a while so that it can be put back. */
export async function removeLine(_: BagAnswer, form: FormData): Promise<BagAnswer> {
  const answer = await changeCart(async (cart) => {
    const line = cart.items.find(({ id }) => id === form.get("line"))
    // It is out, which is all that was wanted.
    if (!line) return cart
    const member = await memberOf(cart, line)
    const query = { fields: CART_FIELDS }
    const change = medusa().store.cart.deleteLineItem(cart.id, line.id, query, await authHeaders())
    const { parent } = await call(change)
    // A swatch kit is not put back but chosen anew: its colours went with its line.
    if (line.variant_id && (await readLooks()).has(line.variant_id)) {
      await keepRemoved({
        variantId: line.variant_id,
        quantity: line.quantity,
        name: await nameOf(line),
        ...(member ? { member } : {}),
      })
    }
    return asCart(parent as HttpTypes.StoreCart)
  })
  return tell("bag", answer)
}

/** Agrees to today's price of a line: setting a quantity is what makes Medusa read the price again. */
export async function takePrice(_: BagAnswer, form: FormData): Promise<BagAnswer> {
  const answer = await changeCart(async (cart) => {
    const line = lineOf(cart, form)
    return set(cart, line, line.quantity)
  })
  return tell("bag", answer)
}
