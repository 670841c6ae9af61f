import { EllipsisHorizontal } from "@medusajs/icons"
import { Button, DropdownMenu, IconButton } from "@medusajs/ui"
import type { DeskEvent } from "../../contract/desk"
import type { QuoteEvent } from "../../contract/weddings"
import { actionsOf, labelOf } from "../lib/quote-actions"

export interface DecisionButtonsProps {
  /** What the server says that who looks may do now. */
  possible: readonly QuoteEvent[]
  decide: (event: DeskEvent) => void
  pending: boolean
}

/** One button for each thing that is possible: what moves on first, what ends it behind the dots. */
export function DecisionButtons({ possible, decide, pending }: DecisionButtonsProps) {
  const { first, beside, more } = actionsOf(possible)
  const button = (event: DeskEvent, variant: "primary" | "secondary") => (
    <Button key={event} size="small" variant={variant} disabled={pending} onClick={() => decide(event)}>
      {labelOf(event)}
    </Button>
  )
  return (
    <div className="flex flex-wrap items-center gap-2" role="group" aria-label="Decisions">
      {beside.map((event) => button(event, "secondary"))}
      {first.map((event) => button(event, "primary"))}
      {more.length > 0 && (
        <DropdownMenu>
          <DropdownMenu.Trigger asChild>
            <IconButton size="small" variant="transparent" aria-label="More decisions">
              <EllipsisHorizontal />
            </IconButton>
          </DropdownMenu.Trigger>
          <DropdownMenu.Content align="end">
            {more.map((event) => (
              <DropdownMenu.Item key={event} className="text-ui-fg-error" onSelect={() => decide(event)}>
                {labelOf(event)}
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu>
      )}
    </div>
  )
}
