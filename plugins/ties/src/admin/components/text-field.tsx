import { Input } from "@medusajs/ui"
import { Field, type FieldProps } from "./field"

export interface TextFieldProps extends Omit<FieldProps, "children"> {
  value: string
  write: (text: string) => void
  type?: "text" | "date" | "time" | "datetime-local" | "email" | "tel"
  numeric?: boolean
  required?: boolean
  maxLength?: number
  list?: string
  min?: string
}

/** One line of text, a number, a date or a time. */
export function TextField({
  value,
  write,
  type = "text",
  numeric = false,
  required,
  maxLength,
  list,
  min,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <Input
          {...control}
          size="small"
          type={type}
          autoComplete="off"
          inputMode={numeric ? "decimal" : undefined}
          required={required}
          maxLength={maxLength}
          list={list}
          min={min}
          value={value}
          onChange={(event) => write(event.target.value)}
        />
      )}
    </Field>
  )
}
