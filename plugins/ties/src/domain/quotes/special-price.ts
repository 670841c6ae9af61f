import type { DeskRole } from "../desk/roles"

/** Percent that each role may take off a quote at most. */
export type SpecialPriceLimits = Readonly<Record<DeskRole, number>>

export const SPECIAL_PRICE_LIMITS: SpecialPriceLimits = {
  coordinator: 5,
  senior: 10,
  lead: 20,
  owner: 100,
  staff: 0,
}

/** The most that a role may take off, in percent; a limit that is not set gives nothing. */
export const limitOf = (role: DeskRole, limits: Partial<SpecialPriceLimits> = SPECIAL_PRICE_LIMITS): number =>
  limits[role] ?? 0

/**
 * Why a special price may not be given, as a sentence; null where it may.
 * @param percent 0 to 100, where 0 takes it back
 */
export function whyNotGiven(
  percent: number,
  role: DeskRole,
  limits: Partial<SpecialPriceLimits> = SPECIAL_PRICE_LIMITS,
): { code: "over_limit" | "invalid"; message: string } | null {
  if (!Number.isFinite(percent) || percent < 0 || percent > 100) {
    return { code: "invalid", message: "percent: must be from 0 to 100" }
  }
  const limit = limitOf(role, limits)
  if (percent <= limit) return null
  return {
    code: "over_limit",
    message: `As ${role} you may take ${limit} % off at most, and this is ${percent} %.`,
  }
}
