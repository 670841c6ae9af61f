import { Textarea } from "@medusajs/ui"
import { Field, type FieldProps } from "./field"

export interface ProseFieldProps extends Omit<FieldProps, "children"> {
  value: string
  write: (text: string) => void
  maxLength: number
  rows?: number
  placeholder?: string
  /** The keyboard begins here. */
  first?: boolean
}

/** Words of several lines; `Ctrl` and `Enter` send the form that they are in. */
export function ProseField({
  value,
  write,
  maxLength,
  rows = 4,
  placeholder,
  first,
  ...field
}: ProseFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <Textarea
          {...control}
          value={value}
          rows={rows}
          maxLength={maxLength}
          placeholder={placeholder}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a drawer that was opened for it
          autoFocus={first}
          onChange={(event) => write(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
              event.currentTarget.form?.requestSubmit()
          }}
        />
      )}
    </Field>
  )
}
