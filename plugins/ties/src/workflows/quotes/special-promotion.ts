import { randomInt } from "node:crypto"
import type { CreatePromotionDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { specialCodeOf } from "../../domain/quotes/special-code"
import { CODE_LETTERS } from "../../domain/swatches/credit-code"

/** 16 of 32 letters: 80 random bits. */
export const newSpecialCode = (): string =>
  specialCodeOf(Array.from({ length: 16 }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join(""))

/**
 * A special price as Medusa's own promotion: a percentage off the ties of one wedding and nothing else. Which lines are
 * that wedding's is said by the hooks of the plugin (`quoted_wedding`), never by a client: in any other cart it takes
 * nothing off, whoever knows its code.
 */
export const specialPromotion = (special: {
  code: string
  percent: number
  taxInclusive: boolean
  weddingId: string
}): CreatePromotionDTO => ({
  code: special.code,
  type: "standard",
  status: "active",
  is_automatic: false,
  is_tax_inclusive: special.taxInclusive,
  application_method: {
    type: "percentage",
    value: special.percent,
    target_type: "items",
    allocation: "across",
    target_rules: [{ attribute: "items.quoted_wedding", operator: "eq", values: [special.weddingId] }],
  },
})

/** Has the promotion of a special price take something off again. */
export async function reviveSpecial(scope: MedusaContainer, code: string): Promise<void> {
  const promotions = scope.resolve(Modules.PROMOTION)
  const [found] = await promotions.listPromotions({ code: [code] }, { select: ["id", "status"] })
  if (found && found.status !== "active")
    await promotions.updatePromotions({ id: found.id, status: "active" })
}

/** Takes the promotion of a special price away that came to nothing. */
export async function dropSpecial(scope: MedusaContainer, code: string): Promise<void> {
  const promotions = scope.resolve(Modules.PROMOTION)
  const found = await promotions.listPromotions({ code: [code] }, { select: ["id"] })
  await promotions.deletePromotions(found.map(({ id }) => id))
}
