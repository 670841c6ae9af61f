import type {
  CreateRule,
  Mirrors,
  PricingRule,
  RuleAnswer,
  RuleChange,
  RuleChanges,
  Rules,
  UpdateRule,
  WhatIf,
  WhatIfAnswer,
} from "../../contract/pricing-rules"
import { sdk } from "../lib/client"
import { keys } from "../lib/query-keys"

const ROOT = "/admin/ties/pricing-rules"
const ALL = [...keys.all, "pricing-rules"] as const

export const ruleKeys = {
  /** Everything that a change of a rule makes old. */
  all: ALL,
  rules: [...ALL, "list"] as const,
  changes: (id: string) => [...ALL, "changes", id] as const,
  mirrors: [...ALL, "mirrors"] as const,
  whatIf: (asked: WhatIf) => [...ALL, "what-if", asked] as const,
}

export function readRules(): Promise<Rules> {
  return sdk.client.fetch<Rules>(ROOT)
}

/** Makes a rule, or changes the one of this id. */
export async function saveRule(id: string | null, rule: CreateRule | UpdateRule): Promise<PricingRule> {
  const path = id === null ? ROOT : `${ROOT}/${encodeURIComponent(id)}`
  const answer = await sdk.client.fetch<RuleAnswer>(path, { method: "POST", body: rule })
  return answer.pricing_rule
}

export async function archiveRule(id: string): Promise<PricingRule> {
  const path = `${ROOT}/${encodeURIComponent(id)}/archive`
  const answer = await sdk.client.fetch<RuleAnswer>(path, { method: "POST" })
  return answer.pricing_rule
}

export async function readChanges(id: string): Promise<RuleChange[]> {
  const answer = await sdk.client.fetch<RuleChanges>(`${ROOT}/${encodeURIComponent(id)}/changes`)
  return answer.changes
}

export function readMirrors(): Promise<Mirrors> {
  return sdk.client.fetch<Mirrors>(`${ROOT}/mirrors`)
}

export function mendMirrors(): Promise<Mirrors> {
  return sdk.client.fetch<Mirrors>(`${ROOT}/mirrors`, { method: "POST" })
}

export function askWhatIf(asked: WhatIf): Promise<WhatIfAnswer> {
  return sdk.client.fetch<WhatIfAnswer>(`${ROOT}/what-if`, { method: "POST", body: asked })
}
