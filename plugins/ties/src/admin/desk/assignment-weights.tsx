import type { DeskSettings } from "../../contract/desk-staff"
import { SwitchRow } from "../components/switch-row"
import { TextField } from "../components/text-field"
import { readAssignment, type Weight } from "../lib/settings-draft"
import { SettingsSection } from "./settings-section"
import { useSettingsForm } from "./use-settings-form"

const WEIGHTS: readonly { name: Weight; label: string; hint: string }[] = [
  { name: "capacity", label: "Free capacity", hint: "Who has the most places free." },
  { name: "skill", label: "Skill", hint: "Who knows the theme." },
  { name: "region", label: "Region", hint: "Who knows where it is." },
  { name: "language", label: "Language", hint: "Who speaks as the couple does." },
  { name: "knows_couple", label: "Knows the couple", hint: "Who had a wedding of theirs before." },
]

/** Who gets a new wedding. */
export function AssignmentWeights({ settings }: { settings: DeskSettings }) {
  const form = useSettingsForm(settings, "assignment", readAssignment)
  const { draft, change, faults } = form
  return (
    <SettingsSection
      title="Assignment"
      about="A new wedding goes to who scores best; each score says what it is made of."
      form={form}
    >
      <SwitchRow
        label="Assign new weddings by themselves"
        hint="Off, each waits in the queue until somebody takes or assigns it."
        on={draft.automatic}
        turn={(automatic) => change({ automatic })}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {WEIGHTS.map(({ name, label, hint }) => (
          <TextField
            key={name}
            label={label}
            hint={hint}
            numeric
            value={draft.weights[name]}
            write={(weight) => change({ weights: { ...draft.weights, [name]: weight } })}
            fault={faults[name]}
          />
        ))}
      </div>
    </SettingsSection>
  )
}
