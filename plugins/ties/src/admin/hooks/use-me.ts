import { type UseQueryResult, useQuery } from "@tanstack/react-query"
import type { DeskMe } from "../../contract/desk-staff"
import { deskKeys } from "../lib/desk-keys"
import { readMe } from "../lib/desk-staff-requests"

/** Who looks at the desk, and what it may show them; the server decides anyway. */
export function useMe(): UseQueryResult<DeskMe> {
  return useQuery({ queryKey: deskKeys.me, queryFn: readMe, staleTime: 60_000 })
}
