import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { LOCATION, OPENING_STOCK } from "./data/store"
import { tiesOnSale } from "./ties"

const BATCH = 250

interface VariantStock {
  inventory_items?: Array<{
    inventory_item_id?: string
    inventory?: { location_levels?: unknown[] | null } | null
  } | null> | null
}

/** The inventory items of these variants that nobody has counted anywhere. */
export function uncountedItems(variants: readonly VariantStock[]): string[] {
  return variants.flatMap(({ inventory_items }) =>
    (inventory_items ?? []).flatMap((item) =>
      item?.inventory_item_id && !item.inventory?.location_levels?.length ? [item.inventory_item_id] : [],
    ),
  )
}

/**
 * The shop's own count at its opening, for ties that neither the service nor anybody here has counted. A count
 * that is there is never touched.
 *
 * @returns how many ties were given the opening stock
 */
export async function seedStock(container: MedusaContainer): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const uncounted = (await tiesOnSale(container)).filter(({ serviceStock }) => serviceStock === null)
  const [location] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({ name: LOCATION.name })
  if (!location) throw new Error(`There is no stock location named ${LOCATION.name}`)
  let counted = 0
  for (let from = 0; from < uncounted.length; from += BATCH) {
    const ids = uncounted.slice(from, from + BATCH).map(({ variantId }) => variantId)
    const { data: variants } = await query.graph({
      entity: "variant",
      fields: ["id", "inventory_items.inventory_item_id", "inventory_items.inventory.location_levels.id"],
      filters: { id: ids },
    })
    const inventory_levels = uncountedItems(variants).map((inventory_item_id) => ({
      inventory_item_id,
      location_id: location.id,
      stocked_quantity: OPENING_STOCK,
    }))
    if (inventory_levels.length === 0) continue
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } })
    counted += inventory_levels.length
  }
  return counted
}
