import type { MedusaContainer, TaxableItemDTO, TaxCalculationContext } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, decorateCartTotals, Modules } from "@medusajs/framework/utils"
import type { ResolvedMember } from "../../bundles/resolve-party"
import type { Destination } from "./destination"
import type { PricedTie } from "./price-ties"

export interface Adjustment {
  code: string
  amount: unknown
  is_tax_inclusive: boolean
}

/** A line as a cart would hold it. Of its totals only those are named that are read. */
export interface LineLike {
  id: string
  variant_id: string
  product_id: string
  quantity: number
  unit_price: number
  is_tax_inclusive: boolean
  is_discountable: boolean
  product: unknown
  tax_lines: { rate: number }[]
  adjustments: Adjustment[]
}

/** Medusa's sums of a line, each a `BigNumber`. */
export type Summed<T> = T & Record<(typeof SUMS)[number], number>
const SUMS = [
  "subtotal",
  "original_total",
  "discount_subtotal",
  "discount_total",
  "tax_total",
  "total",
] as const

export interface CartLike {
  currency_code: string
  region: Destination["region"]
  items: LineLike[]
}

/** The lines of a cart that would hold this party, with their tax: three statements, whatever their number. */
export async function linesLike(
  scope: MedusaContainer,
  members: readonly ResolvedMember[],
  prices: ReadonlyMap<string, PricedTie>,
  destination: Destination,
): Promise<LineLike[]> {
  const { data: products } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "discountable", "collection_id", "type_id", "tags.id", "categories.id", "is_giftcard"],
    filters: { id: [...new Set(members.map(({ tie }) => tie.product_id))] },
  })
  const productOf = new Map(products.map((product) => [product.id, product]))
  const lines = members.map(({ key, variantId, tie, quantity }): LineLike => {
    const price = prices.get(key)
    const product = productOf.get(tie.product_id)
    if (!price || !product) throw new Error(`The tie of "${key}" was not read`)
    return {
      id: key,
      variant_id: variantId,
      product_id: tie.product_id,
      quantity,
      unit_price: price.unitPrice,
      is_tax_inclusive: price.taxInclusive,
      is_discountable: product.discountable,
      product,
      tax_lines: [],
      adjustments: [],
    }
  })
  const items = lines.map(({ id, product_id, quantity, unit_price, product }) => ({
    id,
    product_id,
    product_type_id: (product as { type_id: string | null }).type_id ?? undefined,
    quantity,
    unit_price,
    currency_code: destination.region.currency_code,
  }))
  const rates = await taxRates(scope, items as TaxableItemDTO[], destination)
  return lines.map((line) => ({ ...line, tax_lines: rates.get(line.id) ?? [] }))
}

/** Rates of tax by line; none where the region taxes by hand or no country is known, as in a cart. */
export async function taxRates(
  scope: MedusaContainer,
  items: Parameters<ReturnType<typeof taxModule>["getTaxLines"]>[0],
  { region, address }: Destination,
): Promise<Map<string, { rate: number }[]>> {
  const rates = new Map<string, { rate: number }[]>()
  if (!region.automatic_taxes || !address) return rates
  const { province, ...place } = address
  const context: TaxCalculationContext = {
    address: { ...place, ...(province === undefined ? {} : { province_code: province }) },
    is_return: false,
  }
  for (const line of await taxModule(scope).getTaxLines(items, context)) {
    const id = "line_item_id" in line ? line.line_item_id : line.shipping_line_id
    rates.set(id, [...(rates.get(id) ?? []), { rate: line.rate ?? 0 }])
  }
  return rates
}

const taxModule = (scope: MedusaContainer) => scope.resolve(Modules.TAX)

/** Medusa's totals of what looks like a cart. Works on a copy: the function of Medusa's writes into what it is given. */
export function totalsOf<C extends CartLike & { shipping_methods?: unknown[] }>(
  cart: C,
): Omit<C, "items"> & { items: Summed<C["items"][number]>[] } & Record<(typeof CART_SUMS)[number], number> {
  return decorateCartTotals(structuredClone(cart) as never) as never
}
const CART_SUMS = [
  "subtotal",
  "original_item_total",
  "item_subtotal",
  "item_total",
  "discount_subtotal",
  "discount_total",
  "tax_total",
  "total",
  "shipping_total",
] as const
