import { Button, Prompt } from "@medusajs/ui"
import type { PricingRule } from "../../contract/pricing-rules"
import { Refused } from "../components/refused"
import { useMayPrice } from "../hooks/use-may-price"
import { useRuleChange } from "./use-rule-change"
import type { Trial } from "./use-trial"

export interface RuleActionsProps {
  rule: PricingRule
  trial: Trial
  edit: () => void
  /** It is in the what-if now. */
  tried: () => void
}

/** What can be done with a rule; nothing with an archived one. */
export function RuleActions({ rule, trial, edit, tried }: RuleActionsProps) {
  const { activate, archive } = useRuleChange(rule)
  const may = useMayPrice()
  if (rule.status === "archived") return null
  const active = rule.status === "active"

  /** Without an active rule, with a draft. */
  function tryOut(): void {
    const { id, name, percent, minimum_quantity, conditions, starts_at, ends_at, priority } = rule
    const same = { id, name, percent, minimum_quantity, conditions, starts_at, ends_at, priority }
    const { stacks_with_codes } = rule
    trial.put({
      key: id,
      draft: null,
      rule: { ...same, stacks_with_codes, status: active ? "archived" : "active" },
    })
    tried()
  }

  const failed = activate.error ?? archive.error
  return (
    <>
      {failed && <Refused title="The rule stays as it is" error={failed} />}
      {may.change && <Archive rule={rule} archive={() => archive.mutate()} archiving={archive.isPending} />}
      <Button size="small" variant="secondary" onClick={tryOut}>
        {active ? "Try without it" : "Try it"}
      </Button>
      {may.change && (
        <Button size="small" variant={active ? "primary" : "secondary"} onClick={edit}>
          Edit
        </Button>
      )}
      {may.change && !active && (
        <Button size="small" onClick={() => activate.mutate()} isLoading={activate.isPending}>
          Activate
        </Button>
      )}
    </>
  )
}

interface ArchiveProps {
  rule: PricingRule
  archive: () => void
  archiving: boolean
}

function Archive({ rule, archive, archiving }: ArchiveProps) {
  return (
    <Prompt variant="danger">
      <Prompt.Trigger asChild>
        <Button size="small" variant="secondary" isLoading={archiving}>
          Archive
        </Button>
      </Prompt.Trigger>
      <Prompt.Content className="max-sm:w-[calc(100%-32px)]">
        <Prompt.Header>
          <Prompt.Title>Archive "{rule.name}"?</Prompt.Title>
          <Prompt.Description>
            {rule.status === "active"
              ? "It stops acting at once: a cart that has it loses it with its next change. Orders that were made while it was in force keep it, also when they are edited."
              : "It was never in force, so no price changes."}{" "}
            An archived rule can't be brought back; a new one can be made like it.
          </Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel>Keep it</Prompt.Cancel>
          <Prompt.Action onClick={archive}>Archive</Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
