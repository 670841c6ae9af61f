import { generateEntityId } from "@medusajs/framework/utils"
import type { ColorWork, TieWork } from "../../../domain/sync/work"
import type { ColorRow, RecordRow } from "../../../modules/catalogue/store/save-rows"
import type { WriteContext } from "./context"

/** The row of a colour, but for its product. */
export type ColorDraft = Omit<ColorRow, "product_id">
/** The row of a tie, but for its variant. */
export type RecordDraft = Omit<RecordRow, "variant_id">

export function colorDraft({ color, known }: ColorWork, { families }: WriteContext): ColorDraft {
  const { slug, name, hex, rank, family } = color
  const family_id = families.get(family)?.id
  if (!family_id) throw new Error(`The family ${family} of ${name} was not written`)
  return {
    id: known?.id ?? generateEntityId(undefined, "tcol"),
    slug,
    name,
    hex,
    rank,
    family_id,
    withdrawn_at: null,
  }
}

export function recordDraft(
  { tie, content, known }: TieWork,
  color_id: string,
  { styles, runId }: WriteContext,
): RecordDraft {
  const style_id = styles.get(tie.style)
  if (!style_id) throw new Error(`The style ${tie.style} was not written`)
  return {
    id: known?.id ?? generateEntityId(undefined, "trec"),
    style_id,
    color_id,
    content_hash: content.hash,
    sku: content.sku,
    title: content.title,
    price: tie.price,
    compare_at_price: tie.compareAtPrice,
    currency_code: tie.currency,
    prices: content.prices,
    stock: tie.stock,
    images: tie.images,
    source_updated_at: tie.updatedAt,
    withdrawn_at: null,
    last_run_id: runId,
  }
}
