import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Mend, Mirrors } from "../../contract"
import { PRICING_RULES_MODULE } from "../../modules/pricing"
import { mendMirrors, readMirrors } from "../../modules/pricing/promotions/mend-mirrors"
import type { PricingService } from "../../modules/pricing/service"
import type { ChangeRow } from "../../modules/pricing/store/save-rule"

/** How many foreign changes that were undone are told. */
const MENDS = 10

/** Whether Medusa's promotions say what the rules say. */
export async function checkMirrors(scope: MedusaContainer, mended: string[] = []): Promise<Mirrors> {
  const pricing = scope.resolve<PricingService>(PRICING_RULES_MODULE)
  const [rules, mends] = await Promise.all([pricing.readRules(), pricing.readMends(MENDS)])
  const nameOf = new Map(rules.map(({ id, name }) => [id, name]))
  const states = await readMirrors(scope.resolve(Modules.PROMOTION), rules)
  return {
    mirrors: states.map(({ ruleId, ruleName, mirror, seen, differences }) => ({
      rule_id: ruleId,
      rule_name: ruleName,
      promotion_id: seen?.id ?? null,
      code: mirror.code,
      differences,
    })),
    mended,
    mends: mends.map((mend) => mendToContract(mend, nameOf.get(mend.rule_id))),
    checked_at: new Date().toISOString(),
  }
}

/** A mend as its row tells it: what the promotion was is in `before`. */
function mendToContract({ id, rule_id, created_at, before }: ChangeRow, name: string | undefined): Mend {
  const { promotion, differences } = (before ?? {}) as { promotion?: string; differences?: string[] }
  return {
    id,
    rule_id,
    rule_name: name ?? rule_id,
    code: promotion ?? "",
    at: new Date(created_at).toISOString(),
    differences: differences ?? [],
  }
}

/**
 * Undoes what somebody else has changed in the promotions that rules are mirrored to, and writes down in the rule's
 * history what it was.
 * @returns codes of the promotions that were put right
 */
export async function restoreMirrors(scope: MedusaContainer): Promise<string[]> {
  const pricing = scope.resolve<PricingService>(PRICING_RULES_MODULE)
  const wrong = await mendMirrors(scope.resolve(Modules.PROMOTION), await pricing.readRules())
  const logger = scope.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { ruleId, ruleName, mirror, differences } of wrong) {
    logger.warn(
      `The promotion ${mirror.code} of "${ruleName}" was changed, and was put right: ${differences.join("; ")}`,
    )
    await pricing.writeChange({
      rule_id: ruleId,
      actor_id: null,
      action: "mended",
      before: { promotion: mirror.code, differences },
      after: { promotion: mirror.code, differences: [] },
    })
  }
  return wrong.map(({ mirror }) => mirror.code)
}
