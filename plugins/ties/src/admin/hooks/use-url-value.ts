import { useCallback } from "react"
import { useSearchParams } from "react-router-dom"

/** One value in the address, null where it is not there; writing it drops the names in `drop`. */
export function useUrlValue(
  name: string,
  drop: readonly string[] = [],
): [string | null, (value: string | null) => void] {
  const [params, setParams] = useSearchParams()
  const dropped = drop.join(" ")
  const write = useCallback(
    (value: string | null) =>
      setParams((now) => {
        for (const other of dropped.split(" ").filter(Boolean)) now.delete(other)
        if (value === null) now.delete(name)
        else now.set(name, value)
        return now
      }),
    [setParams, name, dropped],
  )
  return [params.get(name), write]
}
