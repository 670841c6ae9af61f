import type { MailKindName } from "./kinds"

/** A member and their wedding in the moment in which a mail to them would leave. */
export interface MemberNow {
  /** Null for one who has left the party. */
  email: string | null
  hasAnswered: boolean
  /** Whether the wedding came to nothing. */
  isClosed: boolean
  /** Whether nobody of the wedding is to be reminded by itself. */
  isPaused: boolean
  /** Whether their share is paid, or is somebody else's by now. */
  hasPaid: boolean
}

/** What tells of somebody's money, wherever they are by now. */
const OF_MONEY: ReadonlySet<MailKindName> = new Set(["share-received", "share-credited"])

/** What asks for an answer, and so has no more to say once there is one. */
const ASKS: ReadonlySet<MailKindName> = new Set(["member-invitation", "member-reminder"])

/**
 * Why a mail to a member says nothing any more, in a sentence; null where it is to be sent. What was queued in the night
 * is asked once more in the morning.
 * @param isChase whether nobody asked for it: a reminder that comes by itself
 */
export function whyNotWanted(
  kind: MailKindName,
  recipient: string,
  member: MemberNow,
  isChase: boolean,
): string | null {
  if (OF_MONEY.has(kind)) return null
  const address = member.email?.trim().toLowerCase() ?? null
  if (address !== recipient) return "Who it was for has left the party, or has another address."
  if (kind === "member-payment-due" && member.hasPaid) return "It is paid, or paid by somebody else."
  if (!ASKS.has(kind)) return null
  if (member.isClosed) return "The wedding is not going ahead as it was planned."
  if (member.hasAnswered) return "They have answered."
  if (isChase && member.isPaused) return "Reminders of this wedding were paused."
  return null
}
