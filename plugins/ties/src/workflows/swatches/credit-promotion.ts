import { randomInt } from "node:crypto"
import type { CreatePromotionDTO } from "@medusajs/framework/types"

/** Letters and digits that are not taken for one another when they are read out or typed. */
const LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"

/** 12 of 32 letters: 60 random bits, which nobody guesses. */
export function newCreditCode(): string {
  const letters = Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join("")
  return `SWATCH-${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`
}

/**
 * A credit as Medusa's own promotion: a fixed amount, once, in the currency that was paid, off the ties of a wedding
 * and nothing else. What is a wedding's is said by the plugin's promotion context (`ties.has_bundle`, and
 * `ties.in_bundle` on each line); without the plugin it acts on nothing.
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
    rules: [{ attribute: "ties.has_bundle", operator: "eq", values: ["true"] }],
    application_method: {
      type: "fixed",
      target_type: "items",
      allocation: "across",
      value: Number(credit.amount),
      currency_code: credit.currency_code,
      target_rules: [{ attribute: "items.ties.in_bundle", operator: "eq", values: ["true"] }],
    },
  }
}
