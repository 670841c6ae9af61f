import { useMe } from "./use-me"

/** What who looks may do with prices; nothing until that is known. The server decides anyway. */
export function useMayPrice(): { change: boolean; compare: boolean } {
  const role = useMe().data?.role
  return { change: role === "owner", compare: role === "owner" || role === "lead" }
}
