import type { DeskSettings } from "../../contract/desk-staff"
import { TextField } from "../components/text-field"
import { readShipping } from "../lib/shipping-draft"
import { SettingsSection } from "./settings-section"
import { useSettingsForm } from "./use-settings-form"

/** By when a party's ties have to leave. */
export function ShippingDays({ settings }: { settings: DeskSettings }) {
  const form = useSettingsForm(settings, "shipping", readShipping)
  const { draft, change, faults } = form
  return (
    <SettingsSection
      title="Shipping"
      about='When a party has to leave is counted back from the step "delivered" of the timeline, in business days.'
      form={form}
    >
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
        <TextField
          label="Days on the way"
          numeric
          value={draft.carrier_days}
          write={(carrier_days) => change({ carrier_days })}
          fault={faults["carrier_days"]}
        />
        <TextField
          label="Buffer, in days"
          numeric
          value={draft.buffer_days}
          write={(buffer_days) => change({ buffer_days })}
          fault={faults["buffer_days"]}
        />
        <TextField
          label="Watched before, in days"
          numeric
          value={draft.soon_days}
          write={(soon_days) => change({ soon_days })}
          fault={faults["soon_days"]}
        />
      </div>
      <TextField
        label="Countries with days of their own"
        hint="Each with its days on the way, such as US 3, DE 6."
        value={draft.by_country}
        write={(by_country) => change({ by_country })}
        fault={faults["by_country"]}
      />
    </SettingsSection>
  )
}
