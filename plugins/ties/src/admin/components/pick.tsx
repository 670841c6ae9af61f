import { Select } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Field, type FieldProps } from "./field"

export interface PickProps<One extends string> extends Omit<FieldProps, "children"> {
  value: One | ""
  options: readonly { value: One; label: ReactNode }[]
  pick: (value: One) => void
  /** What is shown while nothing is chosen. */
  placeholder?: string
  disabled?: boolean
}

/** One of several words. */
export function Pick<One extends string>({
  value,
  options,
  pick,
  placeholder,
  disabled,
  ...field
}: PickProps<One>) {
  return (
    <Field {...field}>
      {(control) => (
        <Select size="small" value={value} onValueChange={(next) => pick(next as One)} disabled={disabled}>
          <Select.Trigger {...control} className="[&>span]:truncate [&>span]:text-left">
            <Select.Value placeholder={placeholder} />
          </Select.Trigger>
          <Select.Content>
            {options.map((option) => (
              <Select.Item key={option.value} value={option.value}>
                {option.label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    </Field>
  )
}
