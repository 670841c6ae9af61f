import { useCallback, useEffect, useRef } from "react"
import { useSearchParams } from "react-router-dom"

/**
 * One value in the address, null where it is not there; writing it drops the names in `drop`. The writer stays the
 * same function, unlike the router's: table cells that depend on it would be made anew, and lose the keyboard.
 */
export function useUrlValue(
  name: string,
  drop: string | null = null,
): [string | null, (value: string | null) => void] {
  const [params, setParams] = useSearchParams()
  const latest = useRef(setParams)
  useEffect(() => {
    latest.current = setParams
  }, [setParams])
  const write = useCallback(
    (value: string | null) =>
      latest.current((now) => {
        if (drop !== null) now.delete(drop)
        if (value === null) now.delete(name)
        else now.set(name, value)
        return now
      }),
    [name, drop],
  )
  return [params.get(name), write]
}
