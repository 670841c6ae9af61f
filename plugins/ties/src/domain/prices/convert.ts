import { BigNumber } from "bignumber.js"
import { currencyDigits } from "../payments/minor"

/** Enough digits that a price converted through another currency is the same as on paper. */
const Decimal = BigNumber.clone({ DECIMAL_PLACES: 30, ROUNDING_MODE: BigNumber.ROUND_HALF_UP })

export interface ExchangeRates {
  /** The currency that the rates are of, ISO 4217, lower case. */
  base: string
  /** Units of a currency for one unit of the base, as decimals. */
  rates: Readonly<Record<string, string>>
}

/** Whether prices in one currency can be converted to another. */
export function hasRate(from: string, to: string, { base, rates }: ExchangeRates): boolean {
  return from === to || [from, to].every((currency) => currency === base || rates[currency] !== undefined)
}

/**
 * A price in another currency, computed exactly and rounded half up to that currency's digits once, at the end.
 * In its own currency it stays as it is.
 * @param amount decimal in major units
 * @returns null where there is no rate, or where the price would round to nothing: a price is never guessed
 */
export function convertPrice(
  amount: string,
  from: string,
  to: string,
  exchange: ExchangeRates,
): string | null {
  if (from === to) return amount
  if (!hasRate(from, to, exchange)) return null
  const rateOf = (currency: string) => (currency === exchange.base ? "1" : (exchange.rates[currency] ?? "1"))
  const rounded = new Decimal(amount).times(rateOf(to)).div(rateOf(from)).decimalPlaces(currencyDigits(to))
  return rounded.isGreaterThan(0) ? rounded.toFixed(currencyDigits(to)) : null
}
