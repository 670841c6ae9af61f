import type { OwnTie } from "@kct/contract"
import { ADDRESS_FIELDS, type AddressField } from "./steps"
import { StepField, StepForm } from "./step-form"

const FIELDS: Record<AddressField, { label: string; autoComplete: string }> = {
  name: { label: "Name at the door", autoComplete: "name" },
  line_1: { label: "Street and number", autoComplete: "address-line1" },
  line_2: { label: "Flat, floor (optional)", autoComplete: "address-line2" },
  city: { label: "City", autoComplete: "address-level2" },
  province: { label: "State or province (optional)", autoComplete: "address-level1" },
  postal_code: { label: "Postal code", autoComplete: "postal-code" },
  country_code: { label: "Country, two letters", autoComplete: "country" },
}

/** Where the tie goes: with the others, or to an address of one's own, whose fields show when it is chosen. */
export function ShipsStep({ member }: Pick<OwnTie, "member">) {
  const { ships, address } = member
  return (
    <StepForm step="ships" label={ships === null ? "Save" : "Save again"} look="plain" atOnce>
      <fieldset className="grid gap-3">
        <legend className="sr-only">Where your tie goes</legend>
        <Choice value="party" label="With the rest of the party" checked={ships === "party"} />
        <Choice value="own" label="To my own address" checked={ships === "own"} />
      </fieldset>
      <div className="hidden gap-4 group-has-[input[value=own]:checked]/step:grid sm:grid-cols-2">
        {ADDRESS_FIELDS.map((name) => (
          <StepField
            key={name}
            name={name}
            {...FIELDS[name]}
            defaultValue={address?.[name] ?? (name === "country_code" ? "US" : "")}
          />
        ))}
        <p className="text-fine text-ink-soft sm:col-span-2">
          We use it to send your tie. The couple sees only that you gave one.
        </p>
      </div>
    </StepForm>
  )
}

function Choice({ value, label, checked }: { value: string; label: string; checked: boolean }) {
  return (
    <label className="flex min-h-12 cursor-pointer items-center gap-3 border border-line-strong px-4 has-checked:border-ink has-checked:bg-linen">
      <input
        type="radio"
        name="ships"
        value={value}
        defaultChecked={checked}
        required
        className="size-4 accent-ink"
      />
      {label}
    </label>
  )
}
