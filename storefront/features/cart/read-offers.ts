import "server-only"
import { readStore } from "@/lib/medusa"
import type { Offer } from "./lines"

/** Variants asked for in one request. */
const BATCH = 100

interface Variant {
  id: string
  manage_inventory: boolean | null
  allow_backorder: boolean | null
  inventory_quantity?: number | null
  calculated_price?: { calculated_amount: number | null } | null
}

/**
 * What Medusa sells these variants for now, in one region: never cached, since a bag must not lie. A variant that is
 * not in the answer is not on sale.
 */
export async function readOffers(
  variantIds: readonly string[],
  regionId: string,
): Promise<Map<string, Offer>> {
  const ids = [...new Set(variantIds)]
  const batches = Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, at) =>
    ids.slice(at * BATCH, (at + 1) * BATCH),
  )
  const answers = await Promise.all(batches.map((batch) => readBatch(batch, regionId)))
  return new Map(answers.flat().map((offer) => [offer.id, offer]))
}

async function readBatch(ids: readonly string[], regionId: string): Promise<Offer[]> {
  const query = new URLSearchParams(ids.map((id, at) => [`id[${at}]`, id]))
  query.set("region_id", regionId)
  query.set("limit", String(BATCH))
  query.set(
    "fields",
    "id,manage_inventory,allow_backorder,inventory_quantity,calculated_price.calculated_amount",
  )
  const { variants } = await readStore<{ variants: Variant[] }>(
    "/store/product-variants",
    Object.fromEntries(query),
  )
  return variants.map(({ id, manage_inventory, allow_backorder, inventory_quantity, calculated_price }) => ({
    id,
    price: calculated_price?.calculated_amount ?? null,
    available: manage_inventory && !allow_backorder ? (inventory_quantity ?? null) : null,
  }))
}
