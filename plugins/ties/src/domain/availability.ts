/** What is counted of one inventory item at one place. */
export type StockLevel = { stocked: number; reserved: number }
/** What one tie takes of an inventory item, and the item's levels at the places that serve the shopper. */
export type StockNeed = { required: number; levels: StockLevel[] }

/**
 * How many ties can be sold of what is counted.
 * @returns null where nobody counts: no inventory item, or one that has no level at these places. Never below 0.
 */
export function sellableQuantity(needs: StockNeed[]): number | null {
  if (needs.length === 0 || needs.some((need) => need.levels.length === 0)) return null
  const each = needs.map(({ required, levels }) => {
    const free = levels.reduce((sum, level) => sum + level.stocked - level.reserved, 0)
    return Math.floor(free / Math.max(1, required))
  })
  return Math.max(0, Math.min(...each))
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
