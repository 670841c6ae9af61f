import { businessDaysBefore, later } from "../timeline/dates"
import { percentOf } from "./money"
import { COUPLE, shareOf, type Statement } from "./statement"

/** A large wedding is ordered for a part of its price, and the rest is paid later. */
export interface DepositRule {
  /** Of what the couple owes, 0 to 100. */
  percent: number
  /** From which total of the party on; in the smallest unit of its currency. */
  from: number
  /** Business days before the ties ship by which the rest is paid. */
  balanceDays: number
}

/** What somebody may pay now; in the smallest unit. */
export interface Asked {
  all: number
  /** Null where everything is asked for at once. */
  deposit: number | null
}

/**
 * What the couple may pay now: all of its share, or of a large wedding a deposit first. Once something was paid the rest is
 * one payment.
 */
export function askedOfCouple(statement: Statement, rule: DepositRule | null): Asked {
  const { owed, charged, due } = shareOf(statement, COUPLE)
  if (!rule || charged > 0 || statement.total < rule.from) return { all: due, deposit: null }
  const deposit = percentOf(owed, rule.percent)
  return { all: due, deposit: deposit > 0 && deposit < due ? deposit : null }
}

/**
 * By when the balance is paid: so many business days before the ties ship, and never before today.
 * @param shipBy ISO date
 * @returns ISO date
 */
export const balanceDay = (
  shipBy: string,
  { balanceDays }: DepositRule,
  { today, holidays }: { today: string; holidays: ReadonlySet<string> },
): string => later(today, businessDaysBefore(shipBy, balanceDays, holidays))
