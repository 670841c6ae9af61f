import { addDays } from "../timeline/dates"
import type { DaysOff } from "./assign"

/**
 * The last day of the time off that somebody is in, where one follows on another of all of them; null for who is there.
 * @param today ISO date
 */
export function awayUntil(daysOff: readonly DaysOff[], today: string): string | null {
  let until: string | null = null
  let day = today
  for (;;) {
    const off = daysOff.find(({ from, to }) => from <= day && day <= to)
    if (!off) return until
    until = off.to
    day = addDays(off.to, 1)
  }
}
