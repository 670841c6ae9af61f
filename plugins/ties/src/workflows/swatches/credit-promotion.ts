import { randomInt } from "node:crypto"
import type { CreatePromotionDTO } from "@medusajs/framework/types"
import { CODE_LETTERS } from "../../domain/swatches/credit-code"

/** 12 of 32 letters: 60 random bits, which nobody guesses. */
export function newCreditCode(): string {
  const letters = Array.from({ length: 12 }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join("")
  return `SWATCH-${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`
}

/**
 * A credit as Medusa's own promotion: a fixed amount, once, in the currency that was paid, off the ties of a wedding
 * and nothing else. Which lines are a wedding's is said by the hooks of the plugin (`in_wedding`), never by a client;
 * without the plugin it acts on nothing.
 */
export function creditPromotion(credit: {
  code: string
  currency_code: string
  amount: unknown
  is_tax_inclusive: boolean
}): CreatePromotionDTO {
  return {
    code: credit.code,
    type: "standard",
    status: "active",
    is_automatic: false,
    is_tax_inclusive: credit.is_tax_inclusive,
    limit: 1,
    application_method: {
      type: "fixed",
      target_type: "items",
      allocation: "across",
      value: Number(credit.amount),
      currency_code: credit.currency_code,
      target_rules: [{ attribute: "items.in_wedding", operator: "eq", values: ["true"] }],
    },
  }
}
