import type { TiePriceIn } from "./content"

/** A price of a variant as Medusa has it. */
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

export type PriceWrite =
  { id: string } | { id: string; amount: number } | { currency_code: string; amount: number }

/**
 * The whole list of prices to give to Medusa, which deletes those that are not in it: ours as the service has them
 * now, and every other one (of a region, of a quantity) as staff made it.
 * @param before what the last run wrote; null where nobody knows, so that Medusa's own decides
 * @returns null where there is nothing to write
 */
export function mergePrices(
  existing: readonly ExistingPrice[],
  before: readonly TiePriceIn[] | null,
  next: readonly TiePriceIn[],
): PriceWrite[] | null {
  const base = new Map(existing.filter(isBase).map((price) => [price.currency_code, price]))
  const wrote = new Map(before?.map(({ currency_code, amount }) => [currency_code, amount]))
  const wanted = new Map(next.map(({ currency_code, amount }) => [currency_code, amount]))
  const isChanged = (currency: string, amount: string) =>
    before ? wrote.get(currency) !== amount : base.get(currency)?.amount !== Number(amount)
  const changed = next.filter(({ currency_code, amount }) => isChanged(currency_code, amount))
  const gone = new Set([...wrote.keys()].filter((currency) => !wanted.has(currency) && base.has(currency)))
  if (changed.length === 0 && gone.size === 0) return null
  const amounts = new Map(changed.map(({ currency_code, amount }) => [currency_code, Number(amount)]))
  const kept = existing.flatMap((price): PriceWrite[] => {
    const { id, currency_code } = price
    if (base.get(currency_code) !== price) return [{ id }]
    if (gone.has(currency_code)) return []
    const amount = amounts.get(currency_code)
    return amount === undefined ? [{ id }] : [{ id, amount }]
  })
  const added = [...amounts].flatMap(([currency_code, amount]) =>
    base.has(currency_code) ? [] : [{ currency_code, amount }],
  )
  return [...kept, ...added]
}

function isBase({ rules_count, min_quantity, max_quantity }: ExistingPrice): boolean {
  return rules_count === 0 && min_quantity === null && max_quantity === null
}
