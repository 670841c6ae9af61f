import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { StockLevel } from "../domain/availability"
import type { NeedRow } from "./rows"

/** Stock locations that serve the sales channels: one statement. */
export async function readLocationIds(scope: MedusaContainer, salesChannelIds: string[]): Promise<string[]> {
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "sales_channel_locations",
    fields: ["stock_location_id"],
    filters: { sales_channel_id: salesChannelIds },
  })
  return [...new Set(data.map((link) => link.stock_location_id))]
}

/** What each variant takes from stock: one statement. */
export async function readNeeds(
  scope: MedusaContainer,
  variantIds: string[],
): Promise<Map<string, NeedRow[]>> {
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant_inventory_items",
    fields: ["variant_id", "inventory_item_id", "required_quantity"],
    filters: { variant_id: variantIds },
  })
  const needs = new Map<string, NeedRow[]>()
  for (const { variant_id, inventory_item_id, required_quantity } of data) {
    const known = needs.get(variant_id) ?? []
    needs.set(variant_id, [...known, { inventory_item_id, required: required_quantity }])
  }
  return needs
}

/** What is counted now of inventory items at these locations, by item: one statement, none where there is nothing to ask. */
export async function readLevels(
  scope: MedusaContainer,
  inventoryItemIds: string[],
  locationIds: string[],
): Promise<Map<string, StockLevel[]>> {
  const levels = new Map<string, StockLevel[]>()
  if (inventoryItemIds.length === 0 || locationIds.length === 0) return levels
  const rows = await scope
    .resolve(Modules.INVENTORY)
    .listInventoryLevels(
      { inventory_item_id: inventoryItemIds, location_id: locationIds },
      { select: ["id", "inventory_item_id", "stocked_quantity", "reserved_quantity"], take: undefined },
    )
  for (const { inventory_item_id, stocked_quantity, reserved_quantity } of rows) {
    const level = { stocked: Number(stocked_quantity), reserved: Number(reserved_quantity) }
    levels.set(inventory_item_id, [...(levels.get(inventory_item_id) ?? []), level])
  }
  return levels
}
