import { useCallback, useMemo } from "react"
import { useSearchParams } from "react-router-dom"
import { readFilter, type WeddingsFilter, writeFilter } from "../lib/weddings-filter"

/** What the address says of the list of weddings, and a writer of it. */
export function useWeddingsFilter(): [WeddingsFilter, (change: Partial<WeddingsFilter>) => void] {
  const [params, setParams] = useSearchParams()
  const filter = useMemo(() => readFilter(params), [params])
  const change = useCallback(
    (next: Partial<WeddingsFilter>) => setParams((now) => writeFilter(now, next)),
    [setParams],
  )
  return [filter, change]
}
