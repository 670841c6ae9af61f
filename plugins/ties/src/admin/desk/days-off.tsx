import { Plus, Trash } from "@medusajs/icons"
import { Hint, IconButton, Input } from "@medusajs/ui"
import { ActionButton } from "../components/action-button"
import type { DayOff } from "../lib/coordinator-draft"

export interface DaysOffProps {
  days: readonly DayOff[]
  change: (days: DayOff[]) => void
  fault: string | undefined
}

/** When somebody is away: nothing new is assigned to them by itself. */
export function DaysOff({ days, change, fault }: DaysOffProps) {
  const write = (at: number, part: Partial<DayOff>) =>
    change(days.map((day, index) => (index === at ? { ...day, ...part } : day)))
  return (
    <fieldset className="flex flex-col items-start gap-y-2">
      <legend className="txt-compact-small-plus text-ui-fg-base pb-2">Days off</legend>
      {days.map(({ from, to }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a row has no name of its own while it is typed
        <div key={index} className="flex w-full items-center gap-x-2">
          <Input
            size="small"
            type="date"
            aria-label={`First day off, ${index + 1}`}
            value={from}
            onChange={(event) => write(index, { from: event.target.value })}
          />
          <Input
            size="small"
            type="date"
            aria-label={`Last day off, ${index + 1}`}
            min={from}
            value={to}
            onChange={(event) => write(index, { to: event.target.value })}
          />
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            aria-label={`Remove days off ${index + 1}`}
            onClick={() => change(days.filter((_day, other) => other !== index))}
          >
            <Trash />
          </IconButton>
        </div>
      ))}
      {fault && <Hint variant="error">{fault}</Hint>}
      <ActionButton
        type="button"
        icon={<Plus />}
        variant="secondary"
        onClick={() => change([...days, { from: "", to: "" }])}
      >
        Add days off
      </ActionButton>
    </fieldset>
  )
}
