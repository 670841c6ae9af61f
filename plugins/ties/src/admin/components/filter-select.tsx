import { Select } from "@medusajs/ui"

export interface FilterSelectProps<Value extends string> {
  /** What is filtered by, for who can't see it. */
  label: string
  options: readonly { value: Value; label: string }[]
  /** Undefined where nothing is filtered. */
  value: Value | undefined
  choose: (value: Value | null) => void
  /** What is shown where nothing is filtered. */
  all: string
}

const ALL = "any"

/** Which rows are listed. A select, since the table's own filter button has no name for a screen reader. */
export function FilterSelect<Value extends string>({
  label,
  options,
  value,
  choose,
  all,
}: FilterSelectProps<Value>) {
  return (
    <Select
      size="small"
      value={value ?? ALL}
      onValueChange={(chosen) => choose(options.find((option) => option.value === chosen)?.value ?? null)}
    >
      <Select.Trigger className="w-36" aria-label={label}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={ALL}>{all}</Select.Item>
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
