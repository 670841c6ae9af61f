import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../../database/select"

/** A tie of the shop that somebody holds in their hand. */
export interface ScannedTie {
  variantId: string
  /** Slugs. */
  color: string
  style: string
}

const BY_CODE = `
  select v.id as "variantId", c.slug as color, s.slug as style
  from product_variant v
  join tie_sync_record r on r.variant_id = v.id and r.deleted_at is null
  join tie_color c on c.id = r.color_id
  join tie_style s on s.id = r.style_id
  where v.deleted_at is null and (lower(v.sku) = lower(?) or v.barcode = ? or v.ean = ? or v.upc = ?)
  limit 1`

/** The tie that has a code on its label: its SKU, barcode, EAN or UPC. Null for a code of none. */
export async function findScannedTie(scope: MedusaContainer, code: string): Promise<ScannedTie | null> {
  const [found] = await select<ScannedTie>(scope, BY_CODE, [code, code, code, code])
  return found ?? null
}
