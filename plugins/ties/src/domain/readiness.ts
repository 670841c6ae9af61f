/** How the parts of a running store are judged together: without database or cache it can't serve at all. */
export function overallStatus(ok: {
  database: boolean
  cache: boolean
  catalogue: boolean
}): "ready" | "degraded" | "unavailable" {
  if (!ok.database || !ok.cache) return "unavailable"
  return ok.catalogue ? "ready" : "degraded"
}

/**
 * Is the catalogue fresh enough?
 * @param age seconds since the last complete sync; null before the first
 * @param staleAfter seconds after which it is stale
 */
export function judgeAge(age: number | null, staleAfter: number): { ok: boolean; detail: string } {
  if (age === null) return { ok: false, detail: "No sync has been completed yet" }
  if (age <= staleAfter) return { ok: true, detail: "In step with the ties service" }
  return { ok: false, detail: `The last complete sync is ${age} s ago; it should be at most ${staleAfter} s` }
}
