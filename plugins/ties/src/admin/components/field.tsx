import { Label, Text } from "@medusajs/ui"
import { type ReactElement, useId } from "react"

export interface FieldIds {
  id: string
  "aria-describedby"?: string
  "aria-invalid"?: true
}

export interface FieldProps {
  label: string
  /** Stands under the field. */
  hint?: string
  /** Why the server did not take it. */
  error?: string | undefined
  optional?: boolean
  /** The field, with what ties it to its words. */
  children: (ids: FieldIds) => ReactElement
}

/** A field with its label, its hint and its error, said together by a screen reader. */
export function Field({ label, hint, error, optional = false, children }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ")
  return (
    <div className="flex min-w-0 flex-col gap-y-1.5">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
        {optional && <span className="text-ui-fg-muted font-normal"> (optional)</span>}
      </Label>
      {children({
        id,
        ...(described ? { "aria-describedby": described } : {}),
        ...(error ? { "aria-invalid": true } : {}),
      })}
      {hint && (
        <Text id={`${id}-hint`} size="small" className="text-ui-fg-subtle">
          {hint}
        </Text>
      )}
      {error && (
        <Text id={`${id}-error`} size="small" className="text-ui-fg-error">
          {error}
        </Text>
      )}
    </div>
  )
}
