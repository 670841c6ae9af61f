import { Refused } from "../../components/refused"
import { SwitchRow } from "../../components/switch-row"
import { TextField } from "../../components/text-field"
import { useChoices } from "../../hooks/use-choices"
import { CONDITIONS } from "../../lib/rule-words"
import type { RuleForm } from "../use-rule-form"
import { ConditionChoices } from "./condition-choices"
import { StatusChoice } from "./status-choice"

/** Every field of a rule. */
export function RuleFields({ formId, form }: { formId: string; form: RuleForm }) {
  const { draft, change, refusal } = form
  const field = (name: "name" | "percent" | "minimum_quantity" | "priority" | "starts_at" | "ends_at") => ({
    value: draft[name],
    write: (text: string) => change({ [name]: text }),
    fault: form.faults[name] ?? refusal?.fields[name],
  })
  return (
    <form
      id={formId}
      noValidate
      className="flex flex-col gap-y-6 px-6 py-4"
      onSubmit={(event) => {
        event.preventDefault()
        form.save()
      }}
    >
      {form.error && <Refused title="The rule was not saved" error={form.error} />}
      <TextField
        label="Name"
        hint="Shoppers read it beside their price."
        maxLength={100}
        {...field("name")}
      />
      <div className="grid grid-cols-2 gap-4">
        <TextField label="Percent off" hint="Each tie" numeric {...field("percent")} />
        <TextField label="From ties" hint="In one wedding" numeric {...field("minimum_quantity")} />
      </div>
      <StatusChoice value={draft.status} choose={(status) => change({ status })} />
      <Conditions form={form} />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <TextField label="Starts" hint="Empty: at once" type="datetime-local" {...field("starts_at")} />
        <TextField label="Ends" hint="Empty: never" type="datetime-local" {...field("ends_at")} />
      </div>
      <TextField
        label="Priority"
        hint="Of rules that take the same percent off a tie, the one of the higher priority is named."
        {...field("priority")}
      />
      <SwitchRow
        label="Promotion codes act as well"
        hint="Off: a tie has the rule or the codes, whichever is better for the shopper."
        on={draft.stacks_with_codes}
        turn={(stacks_with_codes) => change({ stacks_with_codes })}
      />
    </form>
  )
}

function Conditions({ form: { draft, change, refusal } }: { form: RuleForm }) {
  const choices = useChoices()
  const seasons = (choices.data?.seasons ?? []).map((slug) => ({ slug, name: capital(slug) }))
  return CONDITIONS.map(({ field, legend }) => (
    <ConditionChoices
      key={field}
      legend={legend}
      choices={field === "seasons" ? seasons : (choices.data?.[field] ?? [])}
      chosen={draft.conditions[field]}
      choose={(slugs) => change({ conditions: { ...draft.conditions, [field]: slugs } })}
      fault={refusal?.fields[`conditions.${field}`]}
    />
  ))
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
