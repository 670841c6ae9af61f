import { toast } from "@medusajs/ui"
import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query"
import type { PricingRule } from "../../contract/pricing-rules"
import { archiveRule, ruleKeys, saveRule } from "./requests"

type Change = UseMutationResult<PricingRule, Error, void>

/** Puts a rule in force, or out of force for good. */
export function useRuleChange({ id, name }: PricingRule): { activate: Change; archive: Change } {
  const client = useQueryClient()
  const done = (words: string) => () => {
    toast.success(`"${name}" ${words}`)
    return client.invalidateQueries({ queryKey: ruleKeys.all })
  }
  return {
    activate: useMutation({
      mutationFn: () => saveRule(id, { status: "active" }),
      onSuccess: done("is in force"),
    }),
    archive: useMutation({ mutationFn: () => archiveRule(id), onSuccess: done("is archived") }),
  }
}
