import { daysBetween } from "../timeline/dates"

/** Who is asked when a member has not answered: they themselves three times, then the couple, then the coordinator. */
export type Rung = "member-7" | "member-3" | "member-1" | "couple" | "coordinator"

/** What is known of a member as somebody thinks of chasing them. All dates are ISO dates where the wedding is. */
export interface Chased {
  today: string
  /** By which they are to have answered. */
  dueOn: string
  hasAnswered: boolean
  hasEmail: boolean
  /** Null while nobody has sent them their link. */
  invitedOn: string | null
  /** When a person last had them reminded. */
  remindedOn: string | null
}

/** What stops all chasing in a wedding. */
export interface Chase {
  isPaused: boolean
  /** Whether it came to nothing, or the ties have left. */
  isOver: boolean
  /** Whether the task that they are chased for is done, or not done in this wedding. */
  isDone: boolean
}

/**
 * The rung on which a member stands today; null where nobody is to be asked. A day that was missed is made up for by the
 * rung of today alone: nobody gets three mails at once.
 */
export function rungOf(chase: Chase, member: Chased): Rung | null {
  if (chase.isPaused || chase.isOver || chase.isDone || member.hasAnswered) return null
  const left = daysBetween(member.today, member.dueOn)
  if (left > 7) return null
  if (left < 0) return "coordinator"
  if (left === 0) return "couple"
  // Who has no link yet, or got one today, or was asked by a person today, is not asked once more.
  const { today, invitedOn, remindedOn } = member
  if (!member.hasEmail || invitedOn === null || invitedOn >= today || remindedOn === today) return null
  if (left > 3) return "member-7"
  return left > 1 ? "member-3" : "member-1"
}
