import "server-only"
import { authHeaders } from "@/features/account/session"
import { call, medusa, StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"
import { keepCart } from "./cart-cookie"
import { NotChanged } from "./change-cart"
import { openBag, requireBag } from "./in-bag"
import { inTurn } from "./in-turn"
import type { Look } from "./lines"
import { MOST_OF_ONE } from "./quantity"
import { readCart } from "./read-cart"
import { readOffers } from "./read-offers"
import { asCart, CART_FIELDS, countOf, type Cart } from "./types"
import { shortageWords } from "./words"

export interface Wanted {
  variantId: string
  quantity: number
  /** Its look in the catalogue: a variant that has none is not ours to sell. */
  look: Look
}

/**
 * Puts ties into this browser's bag, making the bag first where there is none or where it has been ordered.
 * @returns the number of ties in the bag afterwards
 * @throws NotChanged when there are not so many, or they would be too many for one bag
 */
export async function putIn(wanted: Wanted): Promise<number> {
  const id = await openBag()
  const cart = await inTurn(id, () => addTo(id, wanted))
  await keepCart(cart)
  return countOf(cart)
}

async function addTo(id: string, wanted: Wanted): Promise<Cart> {
  const before = await requireBag(id)
  const held = heldIn(before, wanted.variantId)
  if (held + wanted.quantity > MOST_OF_ONE) {
    throw new NotChanged(
      `A bag takes up to ${MOST_OF_ONE} of one tie, and yours holds ${held}. For more, write to us.`,
    )
  }
  try {
    return await createLine(id, wanted)
  } catch (error) {
    if (error instanceof StoreRefusedError) throw await explained(error, before, wanted, held)
    if (!(error instanceof StoreUnavailableError)) throw error
    // Nobody knows whether it went in; asking tells, and adding again might add twice.
    const now = await readCart(id)
    if (now && heldIn(now, wanted.variantId) === held + wanted.quantity) return now
    throw error
  }
}

async function createLine(id: string, { variantId, quantity }: Wanted): Promise<Cart> {
  const line = { variant_id: variantId, quantity }
  const query = { fields: CART_FIELDS }
  const { cart } = await call(medusa().store.cart.createLineItem(id, line, query, await authHeaders()))
  return asCart(cart)
}

/** Medusa says only that some variant is short; the shopper is told which, and how many there are. */
async function explained(
  refused: StoreRefusedError,
  cart: Cart,
  wanted: Wanted,
  held: number,
): Promise<Error> {
  const name = `${wanted.look.color}, ${wanted.look.styleName}`
  const offer = (await readOffers([wanted.variantId], cart.region_id)).get(wanted.variantId)
  if (!offer) return new NotChanged(`${name} is not sold any more. Nothing was added.`)
  if (offer.price === null)
    return new NotChanged(`${name} is not sold in your region yet. Nothing was added.`)
  const short = offer.available !== null && offer.available < held + wanted.quantity
  return short ? new NotChanged(shortageWords({ name, available: offer.available ?? 0, held })) : refused
}

function heldIn({ items }: Cart, variantId: string): number {
  return items.reduce((sum, item) => (item.variant_id === variantId ? sum + item.quantity : sum), 0)
}
