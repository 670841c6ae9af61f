import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { isMirrorCode, mirrorsOf } from "../../modules/pricing/promotions/mirror"
import { readRulesInForce } from "./price-lines"

/**
 * Has an order carry a promotion of a rule. Medusa computes an edit's promotions only where the order has any, so that
 * one without a discount would have none however many ties are added. Which rule it is does not matter: each acts only
 * on lines that are marked for it.
 */
export async function linkRules(scope: MedusaContainer, orderId: string): Promise<void> {
  const { data } = await scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ["id", "promotions.code"], filters: { id: orderId } })
  const promotions = (data[0] as unknown as { promotions?: ({ code: string } | null)[] }).promotions ?? []
  if (promotions.some((promotion) => promotion && isMirrorCode(promotion.code))) return
  const codes = (await readRulesInForce(scope)).flatMap((rule) => mirrorsOf(rule).map(({ code }) => code))
  const [mirror] = await scope
    .resolve(Modules.PROMOTION)
    .listPromotions({ code: codes }, { select: ["id"], take: 1 })
  if (!mirror) return
  await scope.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.ORDER]: { order_id: orderId },
    [Modules.PROMOTION]: { promotion_id: mirror.id },
  })
}
