import type { Season } from "../themes"

export type { Season }

/**
 * The season of a day in the northern hemisphere, by whole months as meteorologists count: spring is March to May.
 * @param date ISO date, such as 2027-06-19
 */
export function seasonOf(date: string): Season {
  const month = Number(date.slice(5, 7))
  if (month >= 3 && month <= 5) return "spring"
  if (month >= 6 && month <= 8) return "summer"
  return month >= 9 && month <= 11 ? "autumn" : "winter"
}
