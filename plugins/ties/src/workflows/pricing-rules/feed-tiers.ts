import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { planTiers, type TierChange } from "../../domain/bundles/plan-tiers"
import { ANY, isGeneral } from "../../domain/bundles/rule"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { PRICING_RULES_MODULE } from "../../modules/pricing"
import type { PricingService } from "../../modules/pricing/service"
import { tiesClientOf } from "../sync-catalogue/client"
import { archiveRule, saveRule } from "./save"

/**
 * Takes the service's wedding tiers over, where the option says so, into the rules that no person has decided on. A change
 * that can't stand beside staff's rules is left out, and told in the log.
 */
export async function feedTiers(scope: MedusaContainer): Promise<void> {
  const { options } = scope.resolve<CatalogueService>(CATALOGUE_MODULE)
  if (!options.bundles.tiers_from_service) return
  const { rows: configs } = await tiesClientOf(options).bundleConfigs()
  const config = configs.find(({ type }) => type === "wedding")
  if (!config) return
  const rules = await scope.resolve<PricingService>(PRICING_RULES_MODULE).readRules()
  let changes = planTiers(
    rules.map(({ id, minimum_quantity, percent, conditions, source, status }) => ({
      id,
      minimumQuantity: minimum_quantity,
      percent: Number(percent),
      general: isGeneral(conditions),
      byPerson: source === "staff",
      archived: status === "archived",
    })),
    config.tiers,
  )
  // One change may have to wait for another: a tier can't rise past the next before that one has.
  for (let left = changes.length + 1; changes.length > 0 && changes.length < left;) {
    left = changes.length
    changes = await carryOut(scope, changes)
  }
  for (const change of changes) {
    scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`A wedding tier of the ties service does not fit the pricing rules: ${JSON.stringify(change)}`)
  }
}

/** @returns the changes that were refused */
async function carryOut(scope: MedusaContainer, changes: readonly TierChange[]): Promise<TierChange[]> {
  const refused: TierChange[] = []
  for (const change of changes) {
    try {
      if (change.kind === "archive") await archiveRule(scope, change.id, null)
      else if (change.kind === "change") await saveRule(scope, change.id, { percent: change.percent }, null)
      else await saveRule(scope, null, newTier(change), null)
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith("overlaps:"))) throw error
      refused.push(change)
    }
  }
  return refused
}

const newTier = ({ minimumQuantity, percent }: { minimumQuantity: number; percent: number }) => ({
  name: `Wedding of ${minimumQuantity} and more`,
  percent,
  minimum_quantity: minimumQuantity,
  conditions: ANY,
  starts_at: null,
  ends_at: null,
  priority: 0,
  stacks_with_codes: false,
  status: "active" as const,
})
