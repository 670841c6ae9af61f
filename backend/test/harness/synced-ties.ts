import { CATALOGUE_MODULE, type CatalogueService } from "@kct/medusa-plugin-ties/modules/catalogue"
import { syncCatalogue } from "@kct/medusa-plugin-ties/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { type Catalogue, loadCatalogue } from "../../ties-service"

/** Two families of the real catalogue, of four colours and of one, in two styles: enough to tell order and neighbours by. */
export function smallCatalogue(): Catalogue {
  const { currency, styles, families } = loadCatalogue()
  const [blues, browns] = ["blues", "browns-neutrals"].map((slug, index) => {
    const family = families.find((one) => one.slug === slug)!
    return { ...family, rank: index + 1, colors: family.colors.slice(0, index === 0 ? 4 : 1) }
  }) as [Catalogue["families"][number], Catalogue["families"][number]]
  return { currency, styles: [styles[0]!, styles[3]!], families: [blues, browns] }
}

/** Syncs as `medusa exec` does, agrees to what it would withdraw, and fails loudly where the run did. */
export async function syncTies(container: MedusaContainer): Promise<void> {
  let { run } = await syncCatalogue(container, { trigger: "exec" })
  if (run.status === "needs_consent") {
    ;({ run } = await syncCatalogue(container, { trigger: "staff", consentTo: run.id }))
  }
  if (run.status !== "succeeded") throw new Error(`The sync ${run.status}: ${run.reasons.join("; ")}`)
}

export interface SoldTie {
  colorId: string
  productId: string
  recordId: string
  variantId: string
  sku: string
  inventoryItemId: string
}

/** The tie of a colour in a style, as the sync made it. */
export async function tieOf(container: MedusaContainer, color: string, style: string): Promise<SoldTie> {
  const catalogue = container.resolve<CatalogueService>(CATALOGUE_MODULE)
  const [record] = await catalogue.listSyncRecords(
    { color: { slug: color }, style: { slug: style } },
    { relations: ["color"] },
  )
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant_inventory_items",
    fields: ["inventory_item_id"],
    filters: { variant_id: record!.variant_id! },
  })
  return {
    colorId: record!.color_id,
    productId: record!.color.product_id!,
    recordId: record!.id,
    variantId: record!.variant_id!,
    sku: record!.sku,
    inventoryItemId: data[0]!.inventory_item_id,
  }
}

/** Counts so many of every tie that nobody has counted yet. */
export async function stockUp(
  container: MedusaContainer,
  locationId: string,
  quantity: number,
): Promise<void> {
  const { data: items } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "inventory_item",
    fields: ["id", "location_levels.id"],
  })
  const inventory_levels = items
    .filter((item) => !item.location_levels?.length)
    .map(({ id }) => ({ inventory_item_id: id, location_id: locationId, stocked_quantity: quantity }))
  await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } })
}
