import { Plus, XMarkMini } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { useState } from "react"
import type { DeskSettings } from "../../contract/desk-staff"
import { ActionButton } from "../components/action-button"
import { TextField } from "../components/text-field"
import { formatWeekday } from "../lib/days"
import { readHolidays } from "../lib/settings-draft"
import { SettingsSection } from "./settings-section"
import { useSettingsForm } from "./use-settings-form"

/** Days on which nobody works. */
export function Holidays({ settings }: { settings: DeskSettings }) {
  const form = useSettingsForm(settings, "holidays", readHolidays)
  const { dates } = form.draft
  const [next, write] = useState("")
  function add(): void {
    if (next === "" || dates.includes(next)) return
    form.change({ dates: [...dates, next].sort() })
    write("")
  }
  return (
    <SettingsSection
      title="Holidays"
      about="No business days: tasks counted in business days and answers in business hours pass over them."
      form={form}
    >
      {dates.length === 0 ? (
        <Text size="small">None yet.</Text>
      ) : (
        <ul className="flex flex-wrap gap-2" aria-label="Holidays">
          {dates.map((date) => (
            <li
              key={date}
              className="bg-ui-bg-subtle txt-compact-small flex items-center gap-x-1 rounded-md border py-1 pl-2 pr-1"
            >
              {formatWeekday(date)}
              <IconButton
                type="button"
                size="2xsmall"
                variant="transparent"
                aria-label={`Remove ${formatWeekday(date)}`}
                onClick={() => form.change({ dates: dates.filter((other) => other !== date) })}
              >
                <XMarkMini />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <div className="flex items-end gap-x-2">
        <TextField label="Another day" type="date" value={next} write={write} />
        <ActionButton type="button" icon={<Plus />} variant="secondary" onClick={add} disabled={next === ""}>
          Add
        </ActionButton>
      </div>
    </SettingsSection>
  )
}
