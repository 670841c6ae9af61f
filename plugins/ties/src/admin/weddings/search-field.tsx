import { MagnifyingGlass } from "@medusajs/icons"
import { Input } from "@medusajs/ui"
import { useEffect, useRef, useState } from "react"

const WAIT_MS = 300

export interface SearchFieldProps {
  /** What is searched for now. */
  value: string
  search: (text: string) => void
}

/** Searches once the typing pauses, so that not every letter is asked for. */
export function SearchField({ value, search }: SearchFieldProps) {
  const [typed, type] = useState(value)
  const latest = useRef(search)
  useEffect(() => {
    latest.current = search
  }, [search])
  // Another page of history, or cleared filters: the field follows the address.
  useEffect(() => type(value), [value])
  useEffect(() => {
    if (typed.trim() === value) return
    const timer = setTimeout(() => latest.current(typed), WAIT_MS)
    return () => clearTimeout(timer)
  }, [typed, value])
  return (
    <div className="relative">
      <MagnifyingGlass
        aria-hidden
        className="text-ui-fg-muted pointer-events-none absolute left-2 top-[6.5px] z-[1]"
      />
      {/* Not of type "search": Medusa's draws its icon as an image without a name. */}
      <Input
        id="kct-weddings-search"
        role="searchbox"
        inputMode="search"
        autoComplete="off"
        size="small"
        placeholder="Name, code or e-mail"
        aria-label="Search weddings"
        className="min-w-0 pl-8"
        value={typed}
        maxLength={100}
        onChange={(event) => type(event.target.value)}
      />
    </div>
  )
}
