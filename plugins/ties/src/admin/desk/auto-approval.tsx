import { Plus, Trash } from "@medusajs/icons"
import { Hint, IconButton, Input } from "@medusajs/ui"
import type { DeskSettings } from "../../contract/desk-staff"
import { ActionButton } from "../components/action-button"
import { SwitchRow } from "../components/switch-row"
import { TextField } from "../components/text-field"
import { type AmountDraft, readAuto } from "../lib/settings-draft"
import { SettingsSection } from "./settings-section"
import { useSettingsForm } from "./use-settings-form"

/** What needs no human. */
export function AutoApproval({ settings }: { settings: DeskSettings }) {
  const form = useSettingsForm(settings, "auto", readAuto)
  const { draft, change, faults } = form
  return (
    <SettingsSection
      title="Approval by itself"
      about="What fits all of this is approved at once, so that nobody waits for a yes that is certain."
      form={form}
    >
      <SwitchRow
        label="Approve what needs no human"
        hint="Off, every quote waits for a person."
        on={draft.enabled}
        turn={(enabled) => change({ enabled })}
      />
      <SwitchRow
        label="At the usual prices alone"
        hint="A special price, or a rule that holds for some weddings alone, waits for a person."
        on={draft.within_tiers}
        turn={(within_tiers) => change({ within_tiers })}
      />
      <SwitchRow
        label="In stock alone"
        hint="What is short, or of which nobody knows, waits for a person."
        on={draft.in_stock}
        turn={(in_stock) => change({ in_stock })}
      />
      <TextField
        label="Days ahead, at least"
        hint="From the day it is sent in to the wedding."
        numeric
        value={draft.min_days_ahead}
        write={(min_days_ahead) => change({ min_days_ahead })}
        fault={faults["min_days_ahead"]}
        className="max-w-60"
      />
      <Amounts amounts={draft.amounts} change={(amounts) => change({ amounts })} fault={faults["amounts"]} />
    </SettingsSection>
  )
}

function Amounts({
  amounts,
  change,
  fault,
}: {
  amounts: readonly AmountDraft[]
  change: (amounts: AmountDraft[]) => void
  fault: string | undefined
}) {
  const write = (at: number, part: Partial<AmountDraft>) =>
    change(amounts.map((amount, index) => (index === at ? { ...amount, ...part } : amount)))
  return (
    <fieldset className="flex flex-col items-start gap-y-2">
      <legend className="txt-compact-small-plus text-ui-fg-base pb-2">Total, at most</legend>
      {amounts.map(({ currency, amount }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a row has no name of its own while it is typed
        <div key={index} className="flex w-full max-w-80 items-center gap-x-2">
          <Input
            size="small"
            aria-label="Currency"
            className="w-20 uppercase"
            maxLength={3}
            value={currency}
            onChange={(event) => write(index, { currency: event.target.value })}
          />
          <Input
            size="small"
            aria-label={`Total in ${currency.toUpperCase() || "this currency"}`}
            inputMode="decimal"
            className="tabular-nums"
            value={amount}
            onChange={(event) => write(index, { amount: event.target.value })}
          />
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            aria-label={`Remove ${currency.toUpperCase() || "this row"}`}
            onClick={() => change(amounts.filter((_amount, other) => other !== index))}
          >
            <Trash />
          </IconButton>
        </div>
      ))}
      <Hint variant={fault ? "error" : "info"}>
        {fault ?? "A currency that is not listed always waits for a person."}
      </Hint>
      <ActionButton
        type="button"
        icon={<Plus />}
        variant="secondary"
        onClick={() => change([...amounts, { currency: "", amount: "" }])}
      >
        Add a currency
      </ActionButton>
    </fieldset>
  )
}
