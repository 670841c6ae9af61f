import type { MedusaContainer } from "@medusajs/framework/types"
import { balanceDay } from "../../domain/shares/deposit"
import { COUPLE, shareOf } from "../../domain/shares/statement"
import { todayIn } from "../../domain/timeline/dates"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { readDeskSettings } from "../desk/settings"
import { depositRule, type SharedWedding } from "./read"

/** ISO dates where the wedding is. */
export interface Days {
  today: string
  /** By when shares are due, and the balance after a deposit; null where nothing says it. */
  paid: string | null
  balance: string | null
  /** On which the ties ship. */
  ships: string | null
}

/** @param now milliseconds since 1970 */
export async function daysOf(
  scope: MedusaContainer,
  { wedding, sums }: SharedWedding,
  now = Date.now(),
): Promise<Days> {
  const [tasks, { holidays }] = await Promise.all([
    scope.resolve<WeddingsService>(WEDDINGS_MODULE).readTasks(wedding.id),
    readDeskSettings(scope),
  ])
  const today = todayIn(wedding.time_zone, now)
  const on = (name: string) => tasks.find(({ key }) => key === name)?.due_on ?? null
  const rule = depositRule(scope, sums.currency)
  const shipBy = on("shipped")
  const balance = rule && shipBy ? balanceDay(shipBy, rule, { today, holidays: new Set(holidays) }) : null
  return { today, paid: on("quote-paid"), balance, ships: shipBy }
}

/**
 * By when one who pays is to have paid, ISO date; null where nothing is due, or nothing says when. Who joined after the
 * others were to have paid has until the ties ship.
 */
export function deadlineOf(
  { statement, kept, members, wedding }: SharedWedding,
  payer: string,
  { paid, balance, ships }: Days,
): string | null {
  const { due, charged } = shareOf(statement, payer)
  if (due === 0) return null
  const extended = kept.shares.find((one) => one.payer === payer)?.due_on
  const isBalance = payer === COUPLE && charged > 0
  const joinedAt = members.find(({ id }) => id === payer)?.joined_at
  const joined = joinedAt ? todayIn(wedding.time_zone, new Date(joinedAt).getTime()) : null
  const isLateComer = joined !== null && paid !== null && joined > paid
  return extended ?? (isBalance ? balance : isLateComer ? ships : null) ?? paid
}
