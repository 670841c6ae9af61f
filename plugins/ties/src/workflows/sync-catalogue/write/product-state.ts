import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ExistingPrice } from "../../../domain/sync/price-changes"
import { STYLE_OPTION } from "./context"

export interface VariantState {
  id: string
  title: string
  sku: string | null
  /** Its value of the option Style. */
  value: { id: string; value: string } | null
  /** Null for one that a run which did not end has left without prices. */
  priceSetId: string | null
  prices: ExistingPrice[]
}

/** A product as Medusa has it, as far as the sync writes it. */
export interface ProductState {
  id: string
  title: string
  status: string
  categoryIds: string[]
  styleOption: { id: string; values: string[] } | null
  variants: VariantState[]
}

const FIELDS = [
  "id",
  "title",
  "status",
  "categories.id",
  "options.id",
  "options.title",
  "options.values.id",
  "options.values.value",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.options.id",
  "variants.options.value",
  "variants.options.option_id",
  "variants.price_set.id",
  "variants.price_set.prices.id",
  "variants.price_set.prices.currency_code",
  "variants.price_set.prices.amount",
  "variants.price_set.prices.min_quantity",
  "variants.price_set.prices.max_quantity",
  "variants.price_set.prices.rules_count",
  "variants.price_set.prices.price_list_id",
]

/** Only what the fields above bring; every relation may be absent. */
interface ProductGraph {
  id: string
  title: string
  status: string
  categories?: Array<{ id: string }>
  options?: Array<{ id: string; title: string; values?: Array<{ id: string; value: string }> }>
  variants?: VariantGraph[]
}
interface VariantGraph {
  id: string
  title: string
  sku: string | null
  options?: Array<{ id: string; value: string; option_id: string }>
  price_set?: { id: string; prices?: Array<ExistingPrice & { price_list_id: string | null }> } | null
}

/** Reads the products of a batch, with their variants and base prices. */
export async function readProducts(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, ProductState>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product", fields: FIELDS, filters: { id: ids } })
  const products = data as unknown as ProductGraph[]
  return new Map(products.map((product) => [product.id, stateOf(product)]))
}

function stateOf({ id, title, status, categories, options, variants }: ProductGraph): ProductState {
  const option = options?.find((each) => each.title === STYLE_OPTION)
  return {
    id,
    title,
    status,
    categoryIds: (categories ?? []).map((category) => category.id),
    styleOption: option ? { id: option.id, values: (option.values ?? []).map(({ value }) => value) } : null,
    variants: (variants ?? []).map((variant) => variantState(variant, option?.id)),
  }
}

function variantState({ id, title, sku, options, price_set }: VariantGraph, optionId?: string): VariantState {
  const value = options?.find(({ option_id }) => option_id === optionId)
  const prices = (price_set?.prices ?? []).filter(({ price_list_id }) => price_list_id === null)
  return {
    id,
    title,
    sku,
    value: value ? { id: value.id, value: value.value } : null,
    priceSetId: price_set?.id ?? null,
    prices: prices.map((price) => ({ ...price, amount: Number(price.amount) })),
  }
}
