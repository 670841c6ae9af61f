import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** An amount as PayPal writes it: major units with exactly the decimals of its currency. */
export interface PayPalMoney {
  currencyCode: string
  value: string
}

/**
 * Currencies that PayPal takes no decimals in although ISO 4217 gives them two.
 * Source: PayPal's "Currency codes" reference, supported currencies, notes 1 to 3.
 */
const WHOLE_AT_PAYPAL = new Set(["HUF", "TWD"])

/** Decimals of a currency at PayPal: 0, 2 or 3. @param currency ISO 4217, upper case */
export function decimalsOf(currency: string): number {
  if (WHOLE_AT_PAYPAL.has(currency)) return 0
  return (
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2
  )
}

/**
 * The one place where Medusa's amount becomes PayPal's: rounded half up to the currency's decimals, once, as a whole.
 * @param amount major units
 */
export function toPayPal(amount: BigNumberInput, currency: string): PayPalMoney {
  const currencyCode = currency.toUpperCase()
  return { currencyCode, value: MathBN.convert(amount).toFixed(decimalsOf(currencyCode)) }
}

/** Whether two amounts are the same money, however many noughts they are written with. */
export const isSame = (one: PayPalMoney, other: PayPalMoney): boolean =>
  one.currencyCode === other.currencyCode && MathBN.eq(one.value, other.value)
