import type { DeskSettings } from "../../contract/desk-staff"
import { TextField } from "../components/text-field"
import { readCancellation } from "../lib/cancellation-draft"
import { SettingsSection } from "./settings-section"
import { useSettingsForm } from "./use-settings-form"

/** What goes back of what was paid to a couple that cancels. */
export function CancellationPolicy({ settings }: { settings: DeskSettings }) {
  const form = useSettingsForm(settings, "cancellation", readCancellation)
  const { draft, change, faults } = form
  return (
    <SettingsSection
      title="Cancellation"
      about="What goes back of what each has paid when a wedding’s order is cancelled before anything of it is packed."
      form={form}
    >
      <TextField
        label="Days before the wedding, and percent given back"
        hint="From so many days on, such as 30 100, 14 50. Later than the last of them nothing goes back."
        value={draft.steps}
        write={(steps) => change({ steps })}
        fault={faults["steps"]}
      />
    </SettingsSection>
  )
}
