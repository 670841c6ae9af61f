import { Prompt, Text } from "@medusajs/ui"
import { useState } from "react"
import type { PricingRule } from "../../contract/pricing-rules"
import { SideDrawer } from "../components/side-drawer"
import { formatCountOf, formatPercent } from "../lib/format"
import type { NameOf } from "../lib/rule-words"
import { FormActions } from "./form/form-actions"
import { RuleFields } from "./form/rule-fields"
import { RuleActions } from "./rule-actions"
import { RuleDetails } from "./rule-details"
import { useRuleForm } from "./use-rule-form"
import { NEW, type Trial, WHAT_IF } from "./use-trial"

export interface RuleDrawerProps {
  /** Of the rule that is open, `NEW` for one that is being made; closed where it is null. */
  id: string | null
  /** Null for a new one, and for an id that no rule has. */
  rule: PricingRule | null
  /** Whether the rules were read. */
  known: boolean
  nameOf: NameOf
  trial: Trial
  show: (id: string | null) => void
}

/** One rule: what it says, its history, and the form in which it is changed. */
export function RuleDrawer({ id, rule, known, nameOf, trial, show }: RuleDrawerProps) {
  const [edited, edit] = useState<string | null>(null)
  const [asking, ask] = useState(false)
  const [landing, land] = useState<string | null>(null)
  const isNew = id === NEW
  const form = useRuleForm(rule, trial, (saved) => {
    edit(null)
    land(null)
    show(saved.id)
  })
  const editing = isNew || (rule !== null && edited === id)

  /** Back from the form to the rule; out of the drawer where there is none, or where that is what was asked for. */
  function leave(out: boolean): void {
    form.forget()
    edit(null)
    land(null)
    if (out || isNew) show(null)
  }

  /** To the what-if, where what was tried is. */
  function tried(): void {
    edit(null)
    land(WHAT_IF)
    show(null)
  }

  const close = () => (editing && form.dirty ? ask(true) : leave(true))
  const formId = "ties-rule-form"
  return (
    <SideDrawer
      open={id !== null}
      close={close}
      landing={landing}
      title={isNew ? "New rule" : (rule?.name ?? "No such rule")}
      description={descriptionOf(rule, isNew)}
      footer={
        editing ? (
          <FormActions
            formId={formId}
            form={form}
            cancel={() => (form.dirty ? ask(true) : leave(false))}
            tried={tried}
          />
        ) : (
          rule && <RuleActions rule={rule} trial={trial} edit={() => edit(rule.id)} tried={tried} />
        )
      }
    >
      {editing && <RuleFields formId={formId} form={form} />}
      {!editing && rule && <RuleDetails rule={rule} nameOf={nameOf} />}
      {!editing && !rule && known && (
        <Text size="small" className="px-6 py-4">
          The address names a rule that is not there.
        </Text>
      )}
      <Prompt open={asking} onOpenChange={ask}>
        <Prompt.Content>
          <Prompt.Header>
            <Prompt.Title>Leave without saving?</Prompt.Title>
            <Prompt.Description>What you have typed would be lost.</Prompt.Description>
          </Prompt.Header>
          <Prompt.Footer>
            <Prompt.Cancel>Go on typing</Prompt.Cancel>
            <Prompt.Action onClick={() => leave(false)}>Leave</Prompt.Action>
          </Prompt.Footer>
        </Prompt.Content>
      </Prompt>
    </SideDrawer>
  )
}

function descriptionOf(rule: PricingRule | null, isNew: boolean): string {
  if (isNew) return "It acts on carts from the moment at which it is active."
  if (!rule) return ""
  return `${formatPercent(rule.percent)} off, from ${formatCountOf(rule.minimum_quantity, "tie")} in one wedding on`
}
