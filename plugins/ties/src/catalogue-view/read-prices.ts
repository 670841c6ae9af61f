import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { PriceRow, RegionRow } from "./rows"

/**
 * Prices by price set as Medusa itself reckons them for a shopper who is not signed in, price lists counted in: three
 * statements. A set that has no price in the region's currency is left out, and so is a price of 0, which is always
 * somebody's mistake and never an offer.
 */
export async function readPrices(
  scope: MedusaContainer,
  priceSetIds: string[],
  { id: region_id, currency_code }: RegionRow,
): Promise<Map<string, PriceRow>> {
  const calculated = await scope
    .resolve(Modules.PRICING)
    .calculatePrices({ id: priceSetIds }, { context: { region_id, currency_code } })
  return new Map(
    calculated.flatMap((price) => {
      const amount = Number(price.calculated_amount ?? 0)
      if (price.currency_code !== currency_code || !(amount > 0)) return []
      const original = price.original_amount === null ? null : Number(price.original_amount)
      return [[price.id, { amount, original }] as const]
    }),
  )
}
