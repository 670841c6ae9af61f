import { Checkbox, Hint, Label } from "@medusajs/ui"
import { useId } from "react"
import type { DeskSettings } from "../../contract/desk-staff"
import { SwitchRow } from "../components/switch-row"
import { TextField } from "../components/text-field"
import { readSla } from "../lib/settings-draft"
import { SettingsSection } from "./settings-section"
import { useSettingsForm } from "./use-settings-form"

/** ISO weekdays, 1 is Monday. */
const DAYS = [
  [1, "Mon"],
  [2, "Tue"],
  [3, "Wed"],
  [4, "Thu"],
  [5, "Fri"],
  [6, "Sat"],
  [7, "Sun"],
] as const

/** By when a couple has an answer of a human. */
export function SlaHours({ settings }: { settings: DeskSettings }) {
  const form = useSettingsForm(settings, "sla", readSla)
  const { draft, change, faults } = form
  const zones = useId()
  return (
    <SettingsSection
      title="Answers"
      about="How soon a couple hears from a human once it has sent its party in."
      form={form}
    >
      <TextField
        label="Hours"
        numeric
        value={draft.hours}
        write={(hours) => change({ hours })}
        fault={faults["hours"]}
        className="max-w-60"
      />
      <SwitchRow
        label="Count business hours alone"
        hint="Off, nights, weekends and holidays count too."
        on={draft.in_business}
        turn={(in_business) => change({ in_business })}
      />
      {draft.in_business && (
        <div className="flex flex-col gap-y-5">
          <WeekDays days={draft.days} change={(days) => change({ days })} fault={faults["days"]} />
          <div className="grid grid-cols-2 gap-4 sm:max-w-80">
            <TextField
              label="From"
              type="time"
              value={draft.from}
              write={(from) => change({ from })}
              fault={faults["from"]}
            />
            <TextField label="To" type="time" value={draft.to} write={(to) => change({ to })} />
          </div>
          <TextField
            label="Time zone"
            list={zones}
            value={draft.time_zone}
            write={(time_zone) => change({ time_zone })}
            fault={faults["time_zone"]}
            className="sm:max-w-80"
          />
          <datalist id={zones}>
            {Intl.supportedValuesOf("timeZone").map((zone) => (
              <option key={zone} value={zone}>
                {zone}
              </option>
            ))}
          </datalist>
        </div>
      )}
    </SettingsSection>
  )
}

function WeekDays({
  days,
  change,
  fault,
}: {
  days: readonly number[]
  change: (days: number[]) => void
  fault: string | undefined
}) {
  const id = useId()
  return (
    <fieldset>
      <legend className="txt-compact-small-plus text-ui-fg-base pb-2">Days</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        {DAYS.map(([day, name]) => (
          <span key={day} className="flex items-center gap-x-2">
            <Checkbox
              id={`${id}-${day}`}
              checked={days.includes(day)}
              onCheckedChange={(on) =>
                change(on === true ? [...days, day] : days.filter((other) => other !== day))
              }
            />
            <Label htmlFor={`${id}-${day}`} size="small">
              {name}
            </Label>
          </span>
        ))}
      </div>
      {fault && <Hint variant="error">{fault}</Hint>}
    </fieldset>
  )
}
