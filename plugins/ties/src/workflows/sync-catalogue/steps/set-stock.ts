import { createInventoryLevelsWorkflow, updateInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface StockInput {
  /** Where the service's stock is. */
  locationId: string | null
  /** What the service counts of each variant, where its number is another than before. */
  counts: Array<{ variantId: string; quantity: number }>
}

interface Level {
  inventory_item_id: string
  location_id: string
  stocked_quantity: number
}

/** Sets what the service counts. Where it counts nothing, nobody's count is touched: unknown is not zero. */
export const setStockStep = createStep(
  "set-tie-stock",
  async ({ locationId, counts }: StockInput, { container }) => {
    if (locationId === null || counts.length === 0) return new StepResponse(undefined, [])
    const found = await levelsOf(container, locationId, counts)
    const made = found.filter(({ before }) => before === null).map(({ level }) => level)
    const changed = found.filter(({ before, level }) => before !== null && before !== level.stocked_quantity)
    if (made.length > 0) {
      await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: made } })
    }
    if (changed.length > 0) {
      const updates = changed.map(({ level }) => level)
      await updateInventoryLevelsWorkflow(container).run({ input: { updates } })
    }
    const undo = changed.map(({ level, before }) => ({ ...level, stocked_quantity: before ?? 0 }))
    return new StepResponse(undefined, undo)
  },
  async (undo, { container }) => {
    if (!undo || undo.length === 0) return
    await updateInventoryLevelsWorkflow(container).run({ input: { updates: undo } })
  },
)

async function levelsOf(container: MedusaContainer, locationId: string, counts: StockInput["counts"]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant_inventory_item",
    fields: ["variant_id", "inventory_item_id"],
    filters: { variant_id: counts.map(({ variantId }) => variantId) },
  })
  const links = data as Array<{ variant_id: string; inventory_item_id: string }>
  const itemIds = links.map(({ inventory_item_id }) => inventory_item_id)
  const { data: levels } = await query.graph({
    entity: "inventory_level",
    fields: ["inventory_item_id", "stocked_quantity"],
    filters: { inventory_item_id: itemIds, location_id: locationId },
  })
  const stocked = new Map(levels.map((level) => [level.inventory_item_id, Number(level.stocked_quantity)]))
  const quantities = new Map(counts.map(({ variantId, quantity }) => [variantId, quantity]))
  return links.map(({ variant_id, inventory_item_id }) => ({
    before: stocked.get(inventory_item_id) ?? null,
    level: {
      inventory_item_id,
      location_id: locationId,
      stocked_quantity: quantities.get(variant_id) ?? 0,
    } satisfies Level,
  }))
}
