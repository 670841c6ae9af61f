const LOCALE = "en-US"

/**
 * A price as the shopper reads it: `$24.99`. Whole amounts keep their cents, so that columns stay in line.
 * Totals of a cart are formatted once, from Medusa's own number: never add up what has been rounded.
 * @param amount in major units (24.99), as Medusa holds it; a BigNumber's numeric string is taken too
 * @param currency ISO 4217 code, in any case
 * @throws RangeError when the amount is no finite number or the currency is no code
 */
export function formatMoney(amount: number | string, currency: string): string {
  const value = typeof amount === "number" ? amount : Number(amount)
  if (!Number.isFinite(value)) throw new RangeError(`${JSON.stringify(amount)} is not an amount of money.`)
  return new Intl.NumberFormat(LOCALE, { style: "currency", currency }).format(value)
}

/** `$24.99`, or `$24.99 to $29.99` where the two differ. */
export function formatMoneyRange(min: number, max: number, currency: string): string {
  const low = formatMoney(min, currency)
  const high = formatMoney(max, currency)
  return low === high ? low : `${low} to ${high}`
}
