import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { PriceRow, RegionRow } from "./rows"

/**
 * Prices by variant as Medusa itself reckons them for a shopper who is not signed in, price lists counted in: four
 * statements. A variant that the region's currency has no price for is left out, and so is a price of 0, which
 * is always somebody's mistake and never an offer.
 */
export async function readPrices(
  scope: MedusaContainer,
  variantIds: string[],
  region: RegionRow,
): Promise<Map<string, PriceRow>> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links } = await query.graph({
    entity: "product_variant_price_set",
    fields: ["variant_id", "price_set_id"],
    filters: { variant_id: variantIds },
  })
  const calculated = await scope
    .resolve(Modules.PRICING)
    .calculatePrices(
      { id: links.map((link) => link.price_set_id) },
      { context: { region_id: region.id, currency_code: region.currency_code } },
    )
  const bySet = new Map(calculated.map((price) => [price.id, price]))
  const prices = new Map<string, PriceRow>()
  for (const { variant_id, price_set_id } of links) {
    const price = bySet.get(price_set_id)
    const amount = Number(price?.calculated_amount ?? 0)
    if (!price || price.currency_code !== region.currency_code || !(amount > 0)) continue
    prices.set(variant_id, {
      amount,
      original: price.original_amount === null ? null : Number(price.original_amount),
    })
  }
  return prices
}
