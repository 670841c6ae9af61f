import type { MedusaContainer } from "@medusajs/framework/types"
import type { ParsedWhatIf, WhatIfAnswer } from "../../contract"
import { explainRules } from "../../domain/bundles/pick-rules"
import { PRICING_RULES_MODULE } from "../../modules/pricing"
import type { PricingService } from "../../modules/pricing/service"
import { type RuleFields, type RuleRow, rulesInForce, toRule } from "../../modules/pricing/store/rule-rows"
import { resolveParty } from "../bundles/resolve-party"
import { defaultChannel } from "../weddings/default-channel"
import { previewParty, weddingOf } from "../weddings/preview"
import { groundOf, refusalOf } from "./check"
import { momentOf } from "./to-contract"

/**
 * Prices a party by the saved rules and by them with changes that are not saved, and says of each line which rule it
 * gets and why it does not get the others.
 * @throws MedusaError 400 for a party that can't be, or where the store has no sales channel
 */
export async function whatIf(scope: MedusaContainer, { party, rules }: ParsedWhatIf): Promise<WhatIfAnswer> {
  const saved = await scope.resolve<PricingService>(PRICING_RULES_MODULE).readRules()
  const salesChannelIds = await defaultChannel(scope)
  const changes = rules.map((rule, at): RuleFields & { id: string } => ({
    ...rule,
    id: rule.id ?? `unsaved_${at}`,
    starts_at: momentOf(rule.starts_at),
    ends_at: momentOf(rule.ends_at),
  }))
  const changed = new Set(changes.map(({ id }) => id))
  const before = rulesInForce(saved)
  const after = [
    ...before.filter(({ id }) => !changed.has(id)),
    ...changes.filter(({ status }) => status === "active").map(toRule),
  ]
  const resolved = await resolveParty(scope, { regionId: party.region_id, salesChannelIds }, party)
  const wedding = weddingOf(resolved)
  const now = Date.now()
  // Of an archived rule nobody asks why it does not act; it stays in force for older orders alone.
  const archived = new Set(saved.filter(({ status }) => status === "archived").map(({ id }) => id))
  const verdicts = explainRules(
    wedding,
    after.filter(({ id }) => !archived.has(id)),
    now,
  )
  const priced = await previewParty(scope, salesChannelIds, party)
  const repriced =
    changes.length > 0 ? await previewParty(scope, salesChannelIds, party, { unsaved: after }) : priced
  const ruleOf = (preview: typeof priced, key: string) =>
    preview.lines.find((line) => line.key === key)?.rule ?? null
  return {
    refused: await whyNotSaved(scope, changes, saved),
    before: priced,
    after: repriced,
    lines: party.members.map(({ key }) => ({
      key,
      before: ruleOf(priced, key),
      after: ruleOf(repriced, key),
      rejected: (verdicts.get(key)?.rejected ?? []).map(({ rule, why }) => ({
        rule_id: rule.id,
        name: rule.name,
        why,
      })),
    })),
  }
}

/** Why these changes could not be saved one after the other; null where they could. */
async function whyNotSaved(
  scope: MedusaContainer,
  changes: readonly (RuleFields & { id: string })[],
  saved: readonly RuleRow[],
): Promise<string | null> {
  if (changes.length === 0) return null
  const ground = await groundOf(scope)
  let standing: (RuleFields & { id: string })[] = [...saved]
  for (const change of changes) {
    standing = standing.filter(({ id }) => id !== change.id)
    const refusal = change.status === "archived" ? null : refusalOf(change, standing, ground)
    if (refusal) return `"${change.name}": ${refusal}`
    standing = [...standing, change]
  }
  return null
}
