import { availabilityOf, sellableQuantity, type StockLevel } from "../domain/availability"
import type { NeedRow } from "./rows"

export type Counted = { managed: boolean; backorder: boolean; needs: NeedRow[] }

/** What is left of a variant by these levels, and what to say of it. */
export function stockOf(
  { managed, backorder, needs }: Counted,
  levels: ReadonlyMap<string, StockLevel[]>,
  lowStock: number,
): { quantity: number | null; availability: ReturnType<typeof availabilityOf> } {
  const quantity = sellableQuantity(
    needs.map(({ inventory_item_id, required }) => ({
      required,
      levels: levels.get(inventory_item_id) ?? [],
    })),
  )
  return { quantity, availability: availabilityOf({ managed, backorder, quantity }, lowStock) }
}
