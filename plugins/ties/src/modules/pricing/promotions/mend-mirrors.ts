import type { IPromotionModuleService } from "@medusajs/framework/types"
import {
  actsAsWanted,
  differencesOf,
  type Mirror,
  mirrorsOf,
  RULE_ATTRIBUTE,
  type SeenPromotion,
} from "./mirror"

export interface MirrorState {
  ruleId: string
  ruleName: string
  mirror: Mirror
  seen: SeenPromotion | undefined
  /** Sentences; none where all is as it should be. */
  differences: string[]
}

const RELATIONS = [
  "rules",
  "application_method",
  "application_method.target_rules",
  "application_method.target_rules.values",
]

type MirroredRule = { id: string; name: string; percent: number }

/** Compares Medusa's promotions with the rules that they are to say. */
export async function readMirrors(
  promotions: IPromotionModuleService,
  rules: readonly MirroredRule[],
): Promise<MirrorState[]> {
  const wanted = rules.flatMap((rule) => mirrorsOf(rule).map((mirror) => ({ rule, mirror })))
  const found = await promotions.listPromotions(
    { code: wanted.map(({ mirror }) => mirror.code) },
    { relations: RELATIONS, take: null },
  )
  const byCode = new Map(found.map((promotion) => [promotion.code, promotion as SeenPromotion]))
  return wanted.map(({ rule, mirror }) => {
    const seen = byCode.get(mirror.code)
    const differences = differencesOf(mirror, seen)
    return { ruleId: rule.id, ruleName: rule.name, mirror, seen, differences }
  })
}

/**
 * Makes Medusa's promotions say what the rules say, whoever has changed them.
 * @returns those that were put right, as they were before
 */
export async function mendMirrors(
  promotions: IPromotionModuleService,
  rules: readonly MirroredRule[],
): Promise<MirrorState[]> {
  const wrong = (await readMirrors(promotions, rules)).filter(({ differences }) => differences.length > 0)
  for (const { mirror, seen } of wrong)
    await (seen ? correct(promotions, mirror, seen) : make(promotions, mirror))
  return wrong
}

const targetRule = ({ mark }: Mirror) => ({
  attribute: RULE_ATTRIBUTE,
  operator: "eq" as const,
  values: [mark],
})

async function make(promotions: IPromotionModuleService, mirror: Mirror): Promise<void> {
  try {
    await promotions.createPromotions({
      code: mirror.code,
      type: "standard",
      status: "active",
      is_automatic: true,
      is_tax_inclusive: mirror.taxInclusive,
      application_method: {
        type: "percentage",
        value: mirror.percent,
        target_type: "items",
        allocation: "across",
        target_rules: [targetRule(mirror)],
      },
    })
  } catch (error) {
    // Another process may have made it in between: its code is unique.
    const made = await promotions.listPromotions({ code: mirror.code }, { select: ["id"], take: 1 })
    if (made.length === 0) throw error
  }
}

async function correct(
  promotions: IPromotionModuleService,
  mirror: Mirror,
  seen: SeenPromotion,
): Promise<void> {
  const { id, rules = [], application_method: method } = seen
  await promotions.updatePromotions({
    id,
    type: "standard",
    status: "active",
    is_automatic: true,
    is_tax_inclusive: mirror.taxInclusive,
    limit: null,
    campaign_id: null,
    application_method: {
      ...(method && "id" in method ? { id: method.id } : {}),
      type: "percentage",
      value: mirror.percent,
      target_type: "items",
      allocation: "across",
      max_quantity: null,
    },
  } as never)
  if (rules.length > 0)
    await promotions.removePromotionRules(
      id,
      rules.map((rule) => rule.id),
    )
  if (actsAsWanted(mirror, seen)) return
  const targets = method?.target_rules ?? []
  await promotions.removePromotionTargetRules(
    id,
    targets.map((rule) => rule.id),
  )
  await promotions.addPromotionTargetRules(id, [targetRule(mirror)])
}
