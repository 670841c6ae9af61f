import type { ReactNode } from "react"
import { ProseField, SelectField, TextField } from "@/components/ui/field"
import type { DetailsErrors, DetailsField, DetailsValues } from "./details"
import { DELIVERIES, FORMALITIES } from "./words"

interface Props {
  values: DetailsValues
  errors: DetailsErrors
  /** What else is to be known about a field. */
  hints?: DetailsErrors
  /** The field of the day, where it is another than a plain one. */
  day?: ReactNode
  zone: ReactNode
}

/** Who marries, when and where, and what to know of it. What is wrong with a field is said at it, by the store. */
export function DetailsFields({ values, errors, hints, day, zone }: Props) {
  const field = (name: DetailsField) => ({
    name,
    defaultValue: values[name],
    error: errors[name],
    hint: hints?.[name],
  })
  return (
    <>
      <TextField {...field("partner_one")} label="Your name" autoComplete="name" required />
      <TextField {...field("partner_two")} label="Whom you marry (optional)" autoComplete="off" />
      <TextField
        {...field("email")}
        label="E-mail"
        type="email"
        autoComplete="email"
        required
        hint={hints?.email ?? "So that we can reach you about this wedding."}
      />
      <TextField {...field("phone")} label="Telephone (optional)" type="tel" autoComplete="tel" />
      {day ?? <TextField {...field("date")} label="Wedding day" type="date" required />}
      {zone}
      <TextField {...field("venue")} label="Where (optional)" autoComplete="off" />
      <SelectField {...field("formality")} key={`formality-${values.formality}`} label="Formality (optional)">
        <option value="">Not decided</option>
        {Object.entries(FORMALITIES).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </SelectField>
      <div className="sm:col-span-2">
        <SelectField {...field("delivery")} key={`delivery-${values.delivery}`} label="Delivery">
          {Object.entries(DELIVERIES).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="sm:col-span-2">
        <ProseField
          {...field("notes")}
          label="What else should we know? (optional)"
          hint={hints?.notes ?? "A dress to match, a date by which you need it, a question."}
        />
      </div>
    </>
  )
}
