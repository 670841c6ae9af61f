import { BigNumber } from "bignumber.js"
import { currencyDigits, toMinor } from "../payments/minor"

/** Decimals of an amount in major units beyond which there is only what binary sums leave behind. */
const MEANT = 8

/**
 * An amount in the smallest unit of its currency: rounded half up, once, as a whole. A half that a sum of binary fractions
 * has missed by a hair is still a half.
 * @param amount major units
 */
export const minorOf = (amount: BigNumber.Value, currency: string): number =>
  toMinor(new BigNumber(amount).decimalPlaces(MEANT, BigNumber.ROUND_HALF_UP), currency)

/** Major units of an amount in the smallest ones. */
export const majorOf = (minor: number, currency: string): number =>
  new BigNumber(minor).shiftedBy(-currencyDigits(currency)).toNumber()

/** A percentage of an amount, rounded half up to the unit in which the amount is. */
export const percentOf = (amount: number, percent: number): number =>
  new BigNumber(amount).times(percent).div(100).integerValue(BigNumber.ROUND_HALF_UP).toNumber()

export const sumOf = (amounts: Iterable<number>): number => {
  let sum = 0
  for (const amount of amounts) sum += amount
  return sum
}
