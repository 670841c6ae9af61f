import { ChevronDownMini } from "@medusajs/icons"
import { Button, DropdownMenu } from "@medusajs/ui"

export interface FilterMenuProps<One extends string> {
  label: string
  options: readonly { value: One; label: string }[]
  chosen: readonly One[]
  choose: (chosen: One[]) => void
}

/** A filter by several values. A menu of our own, since the table's filter button has no name for a screen reader. */
export function FilterMenu<One extends string>({ label, options, chosen, choose }: FilterMenuProps<One>) {
  const toggle = (value: One, on: boolean) =>
    choose(options.map((option) => option.value).filter((one) => (one === value ? on : chosen.includes(one))))
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button size="small" variant="secondary" className="max-w-full">
          <span className="truncate">{titleOf(label, options, chosen)}</span>
          <ChevronDownMini className="text-ui-fg-muted" />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="start" aria-label={label}>
        {options.map((option) => (
          <DropdownMenu.CheckboxItem
            key={option.value}
            checked={chosen.includes(option.value)}
            onCheckedChange={(on) => toggle(option.value, on)}
            // Stays open: often more than one is wanted.
            onSelect={(event) => event.preventDefault()}
          >
            {option.label}
          </DropdownMenu.CheckboxItem>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}

function titleOf<One extends string>(
  label: string,
  options: FilterMenuProps<One>["options"],
  chosen: readonly One[],
): string {
  if (chosen.length === 0) return label
  const first = options.find((option) => option.value === chosen[0])?.label ?? label
  return chosen.length === 1 ? `${label}: ${first}` : `${label}: ${chosen.length} chosen`
}
