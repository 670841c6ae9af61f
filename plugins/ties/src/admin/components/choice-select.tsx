import type { Choice } from "../../contract/pricing-rules"
import type { FieldProps } from "./field"
import { Pick } from "./pick"

/** No choice may have the empty value, so "none" has one of its own. */
const NONE = "-"

export interface ChoiceSelectProps extends Omit<FieldProps, "children"> {
  /** Slug, or null for none. */
  value: string | null
  /** One with a colour is shown with it. */
  choices: readonly (Choice & { hex?: string | null })[]
  choose: (slug: string | null) => void
  /** What choosing none is called, where that may be. */
  none?: string
}

/** One of several that the store has, by name. A value that is no longer among them is shown as it is. */
export function ChoiceSelect({ value, choices, choose, none, ...field }: ChoiceSelectProps) {
  const gone = value !== null && choices.every(({ slug }) => slug !== value)
  return (
    <Pick
      {...field}
      value={value ?? NONE}
      pick={(chosen) => choose(chosen === NONE ? null : chosen)}
      options={[
        ...(none === undefined ? [] : [{ value: NONE, label: none }]),
        ...(gone ? [{ value, label: value }] : []),
        ...choices.map(({ slug, name, hex }) => ({
          value: slug,
          label: hex === undefined ? name : <Dyed hex={hex} name={name} />,
        })),
      ]}
    />
  )
}

/** `hex` is null where the colour has no value. */
function Dyed({ hex, name }: { hex: string | null; name: string }) {
  return (
    <span className="flex items-center gap-x-2">
      <span
        aria-hidden
        className="border-ui-border-strong bg-ui-bg-component size-3 shrink-0 rounded-full border"
        style={hex === null ? undefined : { backgroundColor: hex }}
      />
      {name}
    </span>
  )
}
