import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { PricingRule } from "../../contract/pricing-rules"
import { type Refusal, refusalOf } from "../lib/refusal"
import {
  changesOf,
  type DraftedRule,
  type DraftFaults,
  draftOf,
  readDraft,
  type RuleDraft,
} from "../lib/rule-draft"
import { ruleKeys, saveRule } from "./requests"
import { NEW, type Trial } from "./use-trial"

export interface RuleForm {
  draft: RuleDraft
  change: (typed: Partial<RuleDraft>) => void
  /** Whether closing would lose something. */
  dirty: boolean
  forget: () => void
  /** What of it can't be read. */
  faults: DraftFaults
  /** Why the server did not take it; what was typed stays. */
  error: Error | null
  /** The same, at its fields. */
  refusal: Refusal | null
  save: () => void
  saving: boolean
  /** Puts it into the what-if as it is typed; true where it could be read. */
  tryOut: () => boolean
}

interface Typed {
  id: string
  draft: RuleDraft
  /** As the rule was when typing began: only what differs from it is sent. */
  begun: RuleDraft
}

/** What is typed about a rule, or about a new one where there is none, until it is saved. */
export function useRuleForm(
  rule: PricingRule | null,
  trial: Trial,
  saved: (rule: PricingRule) => void,
): RuleForm {
  const id = rule?.id ?? NEW
  const client = useQueryClient()
  const [typed, type] = useState<Typed | null>(null)
  const [faults, tellFaults] = useState<DraftFaults>({})
  const tried = trial.changes.find(({ key }) => key === id)?.draft
  const mine = typed?.id === id ? typed : null
  const draft = mine?.draft ?? tried ?? draftOf(rule)
  const mutation = useMutation({
    mutationFn: ({ read, begun }: { read: DraftedRule; begun: RuleDraft }) =>
      rule ? saveRule(rule.id, changesOf(begun, draft, read)) : saveRule(null, read),
    onSuccess: (made) => {
      trial.drop(id)
      forget()
      toast.success(`"${made.name}" was saved`)
      void client.invalidateQueries({ queryKey: ruleKeys.all })
      saved(made)
    },
  })

  function forget(): void {
    type(null)
    tellFaults({})
    mutation.reset()
  }

  /** Does something with what is typed, where it can be read. */
  function withRule(work: (read: DraftedRule) => void): boolean {
    const found = readDraft(draft)
    tellFaults("faults" in found ? found.faults : {})
    if ("faults" in found) return false
    work(found.rule)
    return true
  }

  return {
    draft,
    change: (part) => type({ id, draft: { ...draft, ...part }, begun: mine?.begun ?? draftOf(rule) }),
    dirty: mine !== null && JSON.stringify(mine.draft) !== JSON.stringify(tried ?? mine.begun),
    forget,
    faults,
    error: mutation.error,
    refusal: mutation.error ? refusalOf(mutation.error) : null,
    save: () => void withRule((read) => mutation.mutate({ read, begun: mine?.begun ?? draftOf(rule) })),
    saving: mutation.isPending,
    tryOut: () =>
      withRule((read) => {
        const now = rule ? { ...read, id: rule.id } : read
        trial.put({ key: id, draft, rule: { ...now, status: "active" } })
        type(null)
      }),
  }
}
