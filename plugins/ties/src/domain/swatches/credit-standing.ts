/** An order as far as it decides about a credit. Money in major units of the order's currency. */
export interface KitSale {
  canceled: boolean
  /** Kits of the line that were ordered and that came back. */
  quantity: number
  returned: number
  /** All that was captured for the order, and all that was given back of it. */
  captured: number
  refunded: number
}

/** Two sums are the same amount when they differ by less than any currency can show. */
const SAME = 0.000_5

/**
 * Why a kit's credit may no longer be spent; null while it may. Whoever has the money back is not given it twice. A
 * refund of a part cannot be told to be the kit's unless the kit came back: staff withdraw that one by hand.
 */
export function whyWithdrawn(sale: KitSale): string | null {
  if (sale.canceled) return "The order was cancelled."
  if (sale.quantity <= 0 || sale.returned >= sale.quantity) return "The kit was returned."
  if (sale.captured > 0 && sale.refunded >= sale.captured - SAME) return "The order was refunded in full."
  return null
}

export type CreditState = "ready" | "spent" | "withdrawn"

/** Where a credit stands; what was spent stays spent, whatever happens to the kit afterwards. */
export function creditState(credit: { withdrawn: boolean; used: number }): CreditState {
  if (credit.used > 0) return "spent"
  return credit.withdrawn ? "withdrawn" : "ready"
}
