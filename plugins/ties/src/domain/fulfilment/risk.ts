import { businessDaysBefore, daysBetween } from "../timeline/dates"
import type { Risk, RiskLevel } from "../timeline/risk"
import type { ShipDates, ShipRules } from "./ship-by"

/** A party as far as it decides whether its ties are there in time. */
export interface PartyAtRisk {
  /** ISO date where the wedding is. */
  today: string
  /** Of each place to which something has still to go; nothing where all has left. */
  dates: readonly ShipDates[]
  /** Ties that nobody could find. */
  missing: number
  /** Colours of which ties of two dye lots are packed. */
  mixed: readonly string[]
  /** Whether it may not be packed, since not all of it is paid. */
  unpaid: boolean
}

const earliest = (days: readonly string[]): string => days.reduce((one, other) => (one < other ? one : other))

/**
 * Whether a party's ties will be there in time, and if not why. Red: they are late, or have to leave soon and are missing or
 * not paid. Amber: they have to leave soon, or something else is wrong with them.
 */
export function riskOfParty(party: PartyAtRisk, rules: Pick<ShipRules, "soonDays" | "holidays">): Risk {
  const { today, dates, missing, mixed, unpaid } = party
  if (dates.length === 0) return { level: "green", reason: "Everything has left." }
  const shipBy = earliest(dates.map((one) => one.shipBy))
  const last = earliest(dates.map(({ lastShipBy }) => lastShipBy))
  const isSoon = today >= businessDaysBefore(shipBy, rules.soonDays, rules.holidays)
  const short = missing === 1 ? "1 tie is missing" : `${missing} ties are missing`
  if (today > last)
    return red("By the usual way it does not arrive before the wedding any more: send it express, or call.")
  if (today > shipBy) return red(`It had to leave ${daysWords(daysBetween(shipBy, today))} ago.`)
  if (missing > 0 && isSoon) return red(`${short}, and it has to leave ${when(today, shipBy)}.`)
  if (unpaid && isSoon) return red(`It has to leave ${when(today, shipBy)}, and not all of it is paid.`)
  if (missing > 0) return amber(`${short}.`)
  if (unpaid) return amber("Not all of it is paid.")
  if (isSoon) return amber(`It has to leave ${when(today, shipBy)}.`)
  if (mixed.length > 0) return amber(`Ties of two dye lots are packed: ${mixed.join(", ")}.`)
  return { level: "green", reason: `It has to leave by ${shipBy}.` }
}

const red = (reason: string): Risk => ({ level: "red", reason })
const amber = (reason: string): Risk => ({ level: "amber", reason })

const daysWords = (days: number): string => (days === 1 ? "1 day" : `${days} days`)

function when(today: string, day: string): string {
  const days = daysBetween(today, day)
  if (days <= 0) return "today"
  return days === 1 ? "tomorrow" : `in ${daysWords(days)}`
}

const WORST_FIRST: Record<RiskLevel, number> = { red: 0, amber: 1, green: 2 }

/** What a list is sorted by. */
export interface Urgent {
  risk: Risk
  /** ISO date; null where nothing is left to ship, or nobody knows the wedding's date. */
  shipBy: string | null
  /** ISO time of its order. */
  placedAt: string
}

/** What is worst first; of what is equally bad, what has to leave first, and then what was ordered first. */
export function byUrgency(one: Urgent, other: Urgent): number {
  const key = ({ risk, shipBy, placedAt }: Urgent) =>
    [WORST_FIRST[risk.level], shipBy ?? "9999-12-31", placedAt] as const
  const [a, b] = [key(one), key(other)]
  for (const at of [0, 1, 2] as const) {
    if (a[at] < b[at]) return -1
    if (a[at] > b[at]) return 1
  }
  return 0
}
