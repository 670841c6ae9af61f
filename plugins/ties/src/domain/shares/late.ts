import { COUPLE, type Share } from "./statement"

export type ShareState =
  /** They owe nothing. */
  | "nothing"
  | "due"
  /** Promised by a payment that was not taken yet, such as an invoice. */
  | "held"
  | "late"
  | "paid"
  /** Something goes back to them. */
  | "credited"

/** Where a share stands on a day. @param deadline ISO date, null where there is none @param held promised and not taken */
export function shareState(
  { owed, charged, due, credit }: Share,
  { deadline, today, held }: { deadline: string | null; today: string; held: number },
): ShareState {
  if (due > 0) {
    if (held >= due) return "held"
    return deadline !== null && deadline < today ? "late" : "due"
  }
  if (credit > 0) return "credited"
  return owed === 0 && charged === 0 ? "nothing" : "paid"
}

/** `June 19, 2027`, of an ISO date. */
const dayWords = (date: string): string =>
  new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  )

export type LateAction = "pay" | "drop" | "extend"

/** What the couple can do about a member's share that is not paid yet. */
export function actionsOn(
  { payer, due, charged }: Share,
  { isPacked, isOrdered, held }: { isPacked: boolean; isOrdered: boolean; held: number },
): LateAction[] {
  if (payer === COUPLE || due === 0 || charged > 0 || held > 0) return []
  return isOrdered && !isPacked ? ["pay", "drop", "extend"] : ["pay", "extend"]
}

/**
 * Why a deadline may not be set to a day; null where it may.
 * @param day ISO date
 * @param last the last one on which the ties can still ship in time; null where it is not known
 */
export function whyNotUntil(
  day: string,
  { today, last }: { today: string; last: string | null },
): string | null {
  if (day < today) return "That day is over: choose one that is still to come."
  if (last !== null && day > last)
    return `The ties have to ship on ${dayWords(last)}: choose a day up to then.`
  return null
}
