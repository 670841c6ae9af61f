import { CATALOGUE_MODULE } from "@kct/medusa-plugin-ties/modules/catalogue"
import type { MedusaContainer } from "@medusajs/framework/types"

/** A tie on sale: Medusa's variant of a style in a colour. */
export interface TieOnSale {
  variantId: string
  sku: string
  /** What the service counted of it; null where it counts nothing. */
  serviceStock: number | null
}

interface Catalogue {
  listSyncRecords(
    filters: { withdrawn_at: null },
    config: { select: string[]; take: null },
  ): Promise<Array<{ sku: string; stock: number | null; variant_id: string | null }>>
}

/** Every tie that the catalogue lists and Medusa sells, by SKU. */
export async function tiesOnSale(container: MedusaContainer): Promise<TieOnSale[]> {
  const catalogue: Catalogue = container.resolve(CATALOGUE_MODULE)
  const select = ["sku", "stock", "variant_id"]
  const records = await catalogue.listSyncRecords({ withdrawn_at: null }, { select, take: null })
  return records
    .flatMap(({ sku, stock, variant_id }) =>
      variant_id ? [{ variantId: variant_id, sku, serviceStock: stock }] : [],
    )
    .sort((a, b) => (a.sku < b.sku ? -1 : 1))
}
