import { useEffect, useRef, useState } from "react"
import { SearchInput } from "../components/search-input"

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
    <SearchInput
      id="kct-weddings-search"
      label="Search weddings"
      placeholder="Name, code or e-mail"
      value={typed}
      write={type}
    />
  )
}
