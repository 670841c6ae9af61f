import { addDays, businessDaysBefore, businessDayUpTo, earlier } from "../timeline/dates"
import type { DayUnit } from "../timeline/templates"

/** By what it is computed when something has to leave. Days are business days, unless told otherwise. */
export interface ShipRules {
  /** How long before the wedding the ties are to be there: the measure of the timeline's own step. */
  needBy: { days: number; unit: DayUnit }
  /** On the way, by the country that it goes to (ISO 3166-1 alpha-2, lower case). */
  carrierDays: number
  carrierDaysByCountry: Readonly<Record<string, number>>
  /** For what goes wrong. */
  bufferDays: number
  /** Before its day on which something begins to be watched. */
  soonDays: number
  /** ISO dates. */
  holidays: ReadonlySet<string>
}

/** Where something goes, as far as it decides how long that takes. Null: it is fetched at the store. */
export type GoesTo = { country: string | null } | null

/** ISO dates. */
export interface ShipDates {
  /** The ties are to be there. */
  needBy: string
  /** They have to leave, so that they are. */
  shipBy: string
  /** The last day on which they can leave and still be there the day before the wedding. */
  lastShipBy: string
}

/** The step of the timeline by which the ties are to be there. */
export const NEED_BY_STEP = "delivered"

/** Business days that something is on its way. */
export function daysOnTheWay(to: GoesTo, { carrierDays, carrierDaysByCountry }: ShipRules): number {
  if (to === null) return 0
  return (to.country === null ? undefined : carrierDaysByCountry[to.country]) ?? carrierDays
}

/**
 * When something has to leave: counted back from the wedding by the days of the timeline, then by those of the carrier and
 * the buffer. Never later than the last day on which it could still arrive.
 * @param weddingDate ISO date
 */
export function shipDates(weddingDate: string, to: GoesTo, rules: ShipRules): ShipDates {
  const { needBy, bufferDays, holidays } = rules
  const way = daysOnTheWay(to, rules)
  const dayBefore = addDays(weddingDate, -1)
  const wanted =
    needBy.unit === "business"
      ? businessDaysBefore(weddingDate, needBy.days, holidays)
      : addDays(weddingDate, -needBy.days)
  // No carrier brings anything on a holiday.
  const there = businessDayUpTo(earlier(wanted, dayBefore), holidays)
  const lastShipBy = businessDaysBefore(dayBefore, way, holidays)
  const shipBy = earlier(businessDaysBefore(there, way + bufferDays, holidays), lastShipBy)
  return { needBy: there, shipBy, lastShipBy }
}
