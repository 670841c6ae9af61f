import { Label, Switch, Text } from "@medusajs/ui"
import { useId } from "react"

export interface SwitchRowProps {
  label: string
  /** What is so when it is on. */
  hint: string
  on: boolean
  turn: (on: boolean) => void
  disabled?: boolean
}

/** Something that is on or off, with what that means. */
export function SwitchRow({ label, hint, on, turn, disabled = false }: SwitchRowProps) {
  const id = useId()
  return (
    <div className="flex items-start gap-x-3">
      <Switch
        id={id}
        size="small"
        className="mt-0.5 shrink-0"
        checked={on}
        onCheckedChange={turn}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
      />
      <div className="flex min-w-0 flex-col gap-y-0.5">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        <Text id={`${id}-hint`} size="small" className="text-ui-fg-subtle">
          {hint}
        </Text>
      </div>
    </div>
  )
}
