import { createHash } from "node:crypto"
import { convertPrice, type ExchangeRates } from "../prices/convert"
import type { ListedTie } from "./listed"

/** The price of a tie in the currency of some region: decimals in major units. */
export interface TiePriceIn {
  currency_code: string
  amount: string
  compare_at: string | null
}

/** What a tie is written as. */
export interface TieContent {
  sku: string
  /** Title of the variant and of its option value. */
  title: string
  prices: TiePriceIn[]
  hash: string
}

/** Prices in every currency that has a rate, in the order of `currencies`; the others are left out. */
export function pricesOf(
  tie: Pick<ListedTie, "price" | "compareAtPrice" | "currency">,
  currencies: readonly string[],
  rates: ExchangeRates,
): TiePriceIn[] {
  return currencies.flatMap((currency_code) => {
    const amount = convertPrice(tie.price, tie.currency, currency_code, rates)
    if (amount === null) return []
    const before = tie.compareAtPrice
    const compare_at = before === null ? null : convertPrice(before, tie.currency, currency_code, rates)
    return [{ currency_code, amount, compare_at }]
  })
}

/**
 * Equal for two reads of a tie that are written the same. The service's own date is not part of it: some services
 * send the time of the answer.
 */
export function contentHash(tie: ListedTie, written: Omit<TieContent, "hash">): string {
  const prices = written.prices.map(({ currency_code, amount, compare_at }) => [
    currency_code,
    amount,
    compare_at,
  ])
  const { price, compareAtPrice, currency, stock, images } = tie
  const content = [written.sku, written.title, price, compareAtPrice, currency, prices, stock, images]
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url")
}
