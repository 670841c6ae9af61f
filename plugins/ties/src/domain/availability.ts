/** What one tie takes of an inventory item. */
export type StockNeed = {
  required: number
  /** What is in stock and not reserved, at the places that serve the shopper; null where nobody counts it there. */
  free: number | null
}

/**
 * How many ties can be sold of what is counted.
 * @returns null where nobody counts: no inventory item, or one that is not counted at these places. Never below 0.
 */
export function sellableQuantity(needs: readonly StockNeed[]): number | null {
  const each = needs.map(({ required, free }) =>
    free === null ? null : Math.floor(free / Math.max(1, required)),
  )
  const counted = each.filter((quantity) => quantity !== null)
  if (counted.length === 0 || counted.length < each.length) return null
  return Math.max(0, Math.min(...counted))
}

export type Stock = {
  /** Does the store count this variant at all? */
  managed: boolean
  /** May it be sold when none is left? */
  backorder: boolean
  /** What `sellableQuantity` found. */
  quantity: number | null
}

/** What to say of a variant's stock; `lowStock` is the largest number that is called low. */
export function availabilityOf(
  { managed, backorder, quantity }: Stock,
  lowStock: number,
): "in_stock" | "low_stock" | "out_of_stock" | "unknown" {
  if (!managed) return "unknown"
  if (backorder) return "in_stock"
  if (quantity === null) return "unknown"
  if (quantity === 0) return "out_of_stock"
  return quantity <= lowStock ? "low_stock" : "in_stock"
}
