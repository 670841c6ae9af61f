import { MagnifyingGlass } from "@medusajs/icons"
import { Input } from "@medusajs/ui"

export interface SearchInputProps {
  id?: string
  /** What is searched, for who can't see where the field stands. */
  label: string
  placeholder: string
  value: string
  write: (text: string) => void
}

/** A field to search by. Not of type "search": Medusa's draws its icon as an image without a name. */
export function SearchInput({ id, label, placeholder, value, write }: SearchInputProps) {
  return (
    <div className="relative">
      <MagnifyingGlass
        aria-hidden
        className="text-ui-fg-muted pointer-events-none absolute left-2 top-[6.5px] z-[1]"
      />
      <Input
        id={id}
        role="searchbox"
        inputMode="search"
        autoComplete="off"
        size="small"
        placeholder={placeholder}
        aria-label={label}
        className="min-w-0 pl-8"
        value={value}
        maxLength={100}
        onChange={(event) => write(event.target.value)}
      />
    </div>
  )
}
