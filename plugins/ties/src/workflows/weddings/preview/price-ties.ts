import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { select } from "../../../database/select"
import { groupBy } from "../../../domain/group-by"

export interface AskedTie {
  key: string
  variantId: string
  quantity: number
}

export interface PricedTie {
  /** Major units. */
  unitPrice: number
  taxInclusive: boolean
}

type PriceSet = { variant_id: string; price_set_id: string; by_quantity: boolean }

const PRICE_SETS = `
  select s.variant_id, s.price_set_id, exists (
    select 1 from price p
    where p.price_set_id = s.price_set_id and p.deleted_at is null
      and (p.min_quantity is not null or p.max_quantity is not null)
  ) as by_quantity
  from product_variant_price_set s
  where s.variant_id = any(?) and s.deleted_at is null`

/**
 * What Medusa would charge for each of these in a cart of this region, by key. The number of statements is the same for
 * 2 ties and for 200, unless somebody has set prices that depend on the quantity: then it follows the quantities.
 * @throws MedusaError NOT_ALLOWED where one has no price
 */
export async function priceTies(
  scope: MedusaContainer,
  ties: readonly AskedTie[],
  context: { region_id: string; currency_code: string },
): Promise<Map<string, PricedTie>> {
  const sets = await select<PriceSet>(scope, PRICE_SETS, [ties.map(({ variantId }) => variantId)])
  const setOf = new Map(sets.map((set) => [set.variant_id, set]))
  const quantityOf = ({ variantId, quantity }: AskedTie) => (setOf.get(variantId)?.by_quantity ? quantity : 1)
  const priced = new Map<string, PricedTie>()
  for (const [quantity, group] of groupBy(ties, quantityOf)) {
    const id = [...new Set(group.flatMap(({ variantId }) => setOf.get(variantId)?.price_set_id ?? []))]
    const prices = await scope
      .resolve(Modules.PRICING)
      .calculatePrices({ id }, { context: { ...context, quantity } })
    const byId = new Map(prices.map((price) => [price.id, price]))
    for (const { key, variantId } of group) {
      const price = byId.get(setOf.get(variantId)?.price_set_id ?? "")
      const amount = price?.calculated_amount
      if (amount === null || amount === undefined) {
        throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `members: the tie of "${key}" has no price here`)
      }
      priced.set(key, {
        unitPrice: Number(amount),
        taxInclusive: Boolean(price?.is_calculated_price_tax_inclusive),
      })
    }
  }
  return priced
}
