import { RadioGroup, Text } from "@medusajs/ui"
import { type ReactNode, useId } from "react"

export interface Choice {
  value: string
  title: ReactNode
  /** Beside the title: a score, a count. */
  aside?: ReactNode
  /** Under the title. */
  children?: ReactNode
}

/** One of several, each with what speaks for and against it. */
export function ChoiceList({
  label,
  choices,
  chosen,
  choose,
}: {
  label: string
  choices: readonly Choice[]
  chosen: string
  choose: (value: string) => void
}) {
  const id = useId()
  return (
    <RadioGroup value={chosen} onValueChange={choose} aria-label={label} className="flex flex-col gap-y-2">
      {choices.map(({ value, title, aside, children }) => (
        <label
          key={value}
          htmlFor={`${id}-${value}`}
          className="has-[[data-state=checked]]:bg-ui-bg-highlight has-[[data-state=checked]]:border-ui-border-interactive flex cursor-pointer items-start gap-x-3 rounded-lg border p-3"
        >
          <RadioGroup.Item id={`${id}-${value}`} value={value} aria-describedby={`${id}-${value}-why`} />
          <span className="flex min-w-0 flex-1 flex-col gap-y-1">
            <span className="flex items-start justify-between gap-x-2">
              <Text as="span" size="small" leading="compact" weight="plus">
                {title}
              </Text>
              {aside}
            </span>
            <span id={`${id}-${value}-why`}>{children}</span>
          </span>
        </label>
      ))}
    </RadioGroup>
  )
}
