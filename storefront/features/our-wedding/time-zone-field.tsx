import { SelectField } from "@/components/ui/field"
import { timeZones } from "./time-zones"

/** On whose clock the day, and every date of it, is read. */
export function TimeZoneField({ value, error }: { value: string; error?: string | undefined }) {
  return (
    <SelectField
      key={value}
      name="time_zone"
      label="Time zone of the wedding"
      defaultValue={value}
      error={error}
      required
    >
      {timeZones(value).map(({ area, zones }) => (
        <optgroup key={area} label={area}>
          {zones.map((zone) => (
            <option key={zone.value} value={zone.value}>
              {zone.name}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  )
}
