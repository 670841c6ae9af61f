import { BigNumber } from "bignumber.js"

/**
 * Digits after the point in a currency, by ISO 4217: 2 for usd, 0 for jpy, 3 for kwd.
 * @param currency code in any case; 2 for one that is not known
 */
export function currencyDigits(currency: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency: currency.toUpperCase() })
  return format.resolvedOptions().maximumFractionDigits ?? 2
}

/**
 * An amount in the smallest unit of its currency, as providers count it: rounded half up, once, as a whole.
 * @param amount major units
 */
export function toMinor(amount: BigNumber.Value, currency: string): number {
  return new BigNumber(amount)
    .shiftedBy(currencyDigits(currency))
    .integerValue(BigNumber.ROUND_HALF_UP)
    .toNumber()
}

/** Money, in major units. */
export interface Money {
  amount: BigNumber.Value
  /** ISO 4217, in whatever case. */
  currency: string
}

/** Whether two amounts are the same to the smallest unit, in the same currency. */
export function isSameMoney(one: Money, other: Money): boolean {
  const currency = one.currency.toLowerCase()
  return (
    currency === other.currency.toLowerCase() &&
    toMinor(one.amount, currency) === toMinor(other.amount, currency)
  )
}
