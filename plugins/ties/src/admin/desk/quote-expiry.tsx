import type { DeskSettings } from "../../contract/desk-staff"
import { TextField } from "../components/text-field"
import { readQuote } from "../lib/settings-draft"
import { SettingsSection } from "./settings-section"
import { useSettingsForm } from "./use-settings-form"

/** How long a quote is good for. */
export function QuoteExpiry({ settings }: { settings: DeskSettings }) {
  const form = useSettingsForm(settings, "quote", readQuote)
  const { draft, change, faults } = form
  return (
    <SettingsSection
      title="Expiry of quotes"
      about="A quote that nobody touches expires; everything that somebody does begins its time anew."
      form={form}
    >
      <TextField
        label="Days"
        numeric
        value={draft.expiry_days}
        write={(expiry_days) => change({ expiry_days })}
        fault={faults["expiry_days"]}
        className="max-w-60"
      />
    </SettingsSection>
  )
}
