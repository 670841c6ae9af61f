import { clx, Hint, Label } from "@medusajs/ui"
import { type ReactNode, useId } from "react"

/** What a control has to carry, so that it is read together with its label, its hint and what is wrong. */
export interface ControlProps {
  id: string
  "aria-invalid": boolean
  "aria-describedby"?: string
}

export interface FieldProps {
  label: string
  hint?: string | undefined
  /** What is wrong with what is typed. */
  fault?: string | undefined
  /** The label is read but not shown, as in a table whose first row has it. */
  quiet?: boolean
  className?: string
  children: (control: ControlProps) => ReactNode
}

/** A control with its label, and below it a hint, or what is wrong. */
export function Field({ label, hint, fault, quiet = false, className, children }: FieldProps) {
  const id = useId()
  const about = `${id}-about`
  const said = fault ?? hint
  return (
    <div className={clx("flex min-w-0 flex-col gap-y-2", className)}>
      <Label htmlFor={id} size="small" weight="plus" className={clx(quiet && "xl:sr-only")}>
        {label}
      </Label>
      {children({
        id,
        "aria-invalid": fault !== undefined,
        ...(said === undefined ? {} : { "aria-describedby": about }),
      })}
      {said !== undefined && (
        <Hint id={about} variant={fault === undefined ? "info" : "error"}>
          {said}
        </Hint>
      )}
    </div>
  )
}
