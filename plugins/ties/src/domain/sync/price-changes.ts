import type { TiePriceIn } from "./content"

/** A price of a variant as Medusa has it, of no price list. */
export interface ExistingPrice {
  id: string
  currency_code: string
  /** Major units. */
  amount: number
  min_quantity: number | null
  max_quantity: number | null
  /** Rules narrow a price to a region or the like. */
  rules_count: number
}

export interface PriceChanges {
  /** By its id where Medusa has it, else new. */
  set: Array<{ id?: string; currency_code: string; amount: number }>
  /** Ids of prices in currencies that can no longer be priced. */
  remove: string[]
}

/**
 * What to write of a variant's prices: its base price in each currency that the service changed. Prices for a region
 * or a quantity are staff's, and so is a base price while the service's own stays as it was.
 * @param before what the last run wrote; null where nobody knows, so that Medusa's own decides
 * @returns null where there is nothing to write
 */
export function priceChanges(
  existing: readonly ExistingPrice[],
  before: readonly TiePriceIn[] | null,
  next: readonly TiePriceIn[],
): PriceChanges | null {
  const base = new Map(existing.filter(isBase).map((price) => [price.currency_code, price]))
  const wrote = new Map(before?.map(({ currency_code, amount }) => [currency_code, amount]))
  const wanted = new Set(next.map(({ currency_code }) => currency_code))
  const isChanged = ({ currency_code, amount }: TiePriceIn) =>
    before ? wrote.get(currency_code) !== amount : base.get(currency_code)?.amount !== Number(amount)
  const set = next.filter(isChanged).map(({ currency_code, amount }) => {
    const id = base.get(currency_code)?.id
    return { ...(id === undefined ? {} : { id }), currency_code, amount: Number(amount) }
  })
  const remove = [...wrote.keys()].flatMap((currency) =>
    wanted.has(currency) ? [] : (base.get(currency)?.id ?? []),
  )
  return set.length + remove.length > 0 ? { set, remove } : null
}

function isBase({ rules_count, min_quantity, max_quantity }: ExistingPrice): boolean {
  return rules_count === 0 && min_quantity === null && max_quantity === null
}
