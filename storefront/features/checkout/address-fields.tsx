import { SelectField, TextField } from "@/components/ui/field"
import type { AddressField, AddressValues, Errors } from "./address"
import { US_STATES } from "./us-states"

interface Props {
  countries: readonly { code: string; name: string }[]
  values: AddressValues
  errors: Errors<AddressField>
}

/** The fields of an address, with what a browser fills in by itself and what is wrong with each. */
export function AddressFields({ countries, values, errors }: Props) {
  const text = (name: AddressField) => ({ name, defaultValue: values[name], error: errors[name] })
  const american = countries.length === 1 && countries[0]?.code === "us"
  return (
    <>
      <TextField {...text("first_name")} label="First name" autoComplete="shipping given-name" required />
      <TextField {...text("last_name")} label="Last name" autoComplete="shipping family-name" required />
      <div className="sm:col-span-2">
        <TextField
          {...text("address_1")}
          label="Street and number"
          autoComplete="shipping address-line1"
          required
        />
      </div>
      <TextField
        {...text("address_2")}
        label="Apartment, floor (optional)"
        autoComplete="shipping address-line2"
      />
      <TextField {...text("company")} label="Company (optional)" autoComplete="shipping organization" />
      <TextField {...text("postal_code")} label="Postal code" autoComplete="shipping postal-code" required />
      <TextField {...text("city")} label="Town or city" autoComplete="shipping address-level2" required />
      {american ? (
        <SelectField
          // After its action React resets a form, and a select to its first option: another key is another select.
          key={`state-${values.province}`}
          {...text("province")}
          label="State"
          autoComplete="shipping address-level1"
          required
        >
          <option value="">Choose</option>
          {US_STATES.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : (
        <TextField
          {...text("province")}
          label="State or province (optional)"
          autoComplete="shipping address-level1"
        />
      )}
      <SelectField
        key={`country-${values.country_code}`}
        {...text("country_code")}
        label="Country"
        autoComplete="shipping country"
        required
      >
        {values.country_code ? null : <option value="">Choose</option>}
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        {...text("phone")}
        label="Telephone (optional)"
        type="tel"
        autoComplete="shipping tel"
        hint="For the courier."
      />
    </>
  )
}
