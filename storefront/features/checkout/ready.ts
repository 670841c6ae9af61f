import type { Cart } from "@/features/cart/types"
import { isComplete } from "./address"

/** What the checkout asks for next: the address before how it is sent, since that depends on it. */
export type Stage = "address" | "delivery"

export function stageOf(cart: Pick<Cart, "email" | "shipping_address">, editing: boolean): Stage {
  return editing || !cart.email || !isComplete(cart.shipping_address) ? "address" : "delivery"
}

interface Facts {
  /** Whether a line needs its shopper's decision. */
  changed: boolean
  /** Ids of the options by which this cart can be sent. */
  options: readonly string[]
  /** Ids of the providers by which it can be paid. */
  providers: readonly string[]
  /** The provider that was chosen. */
  provider: string
  /** The total that the shopper saw, and the one that it is, both as they are written. */
  agreed: string
  total: string
}

/**
 * Why an order can't be placed, in a sentence that its shopper can act on; null where it can. The total that was
 * seen only ever stops an order: what is charged comes from the cart.
 */
export function whyNot(
  cart: Pick<Cart, "email" | "items" | "shipping_address" | "shipping_methods">,
  facts: Facts,
): string | null {
  if (cart.items.length === 0) return "There is nothing in the bag any more."
  if (!cart.email || !isComplete(cart.shipping_address)) return "Tell us first where to send it."
  if (facts.changed)
    return "Something in the bag has changed: its price, or how many there are. Please look at the bag."
  if (cart.shipping_methods.length === 0) return "Choose how it is sent."
  const sent = cart.shipping_methods.every(
    ({ shipping_option_id: id }) => id !== null && facts.options.includes(id),
  )
  if (!sent) return "It can’t be sent in the way that was chosen. Choose another one."
  if (!facts.providers.includes(facts.provider)) return "Choose how to pay."
  if (facts.agreed !== facts.total) {
    return `The total is ${facts.total} now; this page showed ${facts.agreed || "another one"}. Nothing was ordered: look at it again, then place the order.`
  }
  return null
}
