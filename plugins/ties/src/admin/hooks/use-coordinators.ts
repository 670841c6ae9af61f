import { type UseQueryResult, useQuery } from "@tanstack/react-query"
import type { DeskCoordinator } from "../../contract/desk-staff"
import { deskKeys } from "../lib/desk-keys"
import { readCoordinators } from "../lib/desk-staff-requests"

/** Everybody of the desk. */
export function useCoordinators(enabled = true): UseQueryResult<DeskCoordinator[]> {
  return useQuery({ queryKey: deskKeys.coordinators, queryFn: readCoordinators, enabled, staleTime: 30_000 })
}
