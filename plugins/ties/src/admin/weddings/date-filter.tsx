import { ChevronDownMini } from "@medusajs/icons"
import { Button, Input, Label, Popover } from "@medusajs/ui"
import { useId } from "react"
import { formatDate } from "../lib/days"
import type { WeddingsFilter } from "../lib/weddings-filter"

type Dates = Pick<WeddingsFilter, "date_from" | "date_to">

/** Weddings from one date to another; either may be left open. */
export function DateFilter({ dates, choose }: { dates: Dates; choose: (dates: Partial<Dates>) => void }) {
  return (
    <Popover>
      <Popover.Trigger asChild>
        <Button size="small" variant="secondary">
          {titleOf(dates)}
          <ChevronDownMini className="text-ui-fg-muted" />
        </Button>
      </Popover.Trigger>
      <Popover.Content align="start" className="flex w-60 flex-col gap-y-3 p-4" aria-label="Wedding date">
        <Day label="From" value={dates.date_from} choose={(date_from) => choose({ date_from })} />
        <Day label="To" value={dates.date_to} choose={(date_to) => choose({ date_to })} />
        <Button size="small" variant="secondary" onClick={() => choose({ date_from: null, date_to: null })}>
          Any date
        </Button>
      </Popover.Content>
    </Popover>
  )
}

function Day({
  label,
  value,
  choose,
}: {
  label: string
  value: string | null
  choose: (date: string | null) => void
}) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Input
        id={id}
        type="date"
        size="small"
        value={value ?? ""}
        onChange={(event) => choose(event.target.value || null)}
      />
    </div>
  )
}

function titleOf({ date_from, date_to }: Dates): string {
  if (date_from && date_to) return `Date: ${formatDate(date_from)} to ${formatDate(date_to)}`
  if (date_from) return `Date: from ${formatDate(date_from)}`
  if (date_to) return `Date: to ${formatDate(date_to)}`
  return "Date"
}
