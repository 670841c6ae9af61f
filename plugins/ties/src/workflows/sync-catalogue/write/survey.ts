import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ColorWork } from "../../../domain/sync/work"
import { externalIdOf } from "./context"

/** What Medusa already has of what a batch is about to make. */
export interface Survey {
  /** Products that a run which did not end has left, by slug of the colour. */
  leftovers: Map<string, { id: string; isFinished: boolean }>
  /** Handles of other products. */
  handles: Set<string>
}

/**
 * Looks for products of ours without a row, and for handles that are taken. A product is finished when a variant of
 * it has a price set: that link is the last thing that Medusa makes.
 */
export async function surveyProducts(
  container: MedusaContainer,
  works: readonly ColorWork[],
): Promise<Survey> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const slugs = works.map(({ color }) => color.slug)
  const { data: found } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "external_id", "variants.id", "variants.price_set.id"],
    filters: { $or: [{ external_id: slugs.map(externalIdOf) }, { handle: slugs.flatMap(handlesFor) }] },
  })
  const byExternalId = new Map(slugs.map((slug) => [externalIdOf(slug), slug]))
  const survey: Survey = { leftovers: new Map(), handles: new Set() }
  for (const { id, handle, external_id, variants } of found) {
    const slug = external_id ? byExternalId.get(external_id) : undefined
    if (slug === undefined) survey.handles.add(handle)
    else survey.leftovers.set(slug, { id, isFinished: (variants ?? []).some(isPriced) })
  }
  return survey
}

/** `price_set` is a link to another module, which the generated types do not know. */
function isPriced(variant: object): boolean {
  return Boolean((variant as { price_set?: { id: string } | null }).price_set?.id)
}

/** The handle that a colour wants, and those that it takes where another product has it. */
export function handlesFor(slug: string): string[] {
  return [slug, `${slug}-tie`, `${slug}-tie-2`, `${slug}-tie-3`]
}

export interface SkuSurvey {
  /** SKUs of variants, with the product that each is of. */
  taken: Map<string, { variantId: string; productId: string; title: string }>
  /** Inventory items without a variant, by SKU: left by a run that did not end, or by a product that was deleted. */
  spareItems: Map<string, string>
}

/** Who has these SKUs now, in Medusa's variants and in its inventory. */
export async function surveySkus(container: MedusaContainer, skus: string[]): Promise<SkuSurvey> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  if (skus.length === 0) return { taken: new Map(), spareItems: new Map() }
  const { data: variants } = await query.graph({
    entity: "product_variant",
    fields: ["id", "sku", "product_id", "product.title"],
    filters: { sku: skus },
  })
  const { data: items } = await query.graph({
    entity: "inventory_item",
    fields: ["id", "sku", "variants.id"],
    filters: { sku: skus },
  })
  return {
    taken: new Map(
      variants.map(({ id, sku, product_id, product }) => [
        sku ?? "",
        { variantId: id, productId: product_id ?? "", title: product?.title ?? "" },
      ]),
    ),
    spareItems: new Map(
      items.flatMap(({ id, sku, variants: users }) =>
        // The link of a variant that is gone still names it, and brings nothing.
        sku && !(users ?? []).some(Boolean) ? [[sku, id] as const] : [],
      ),
    ),
  }
}
