import { canUnsubscribe, type MailKindName } from "./kinds"

/**
 * Why an address gets no mail.
 * - `bounce`: nobody is there; mail to it harms the shop's name.
 * - `complaint`: who is there called our mail spam.
 * - `unsubscribe`: they want no reminders.
 */
export const SUPPRESSION_REASONS = ["bounce", "complaint", "unsubscribe"] as const
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number]

const WHY: Record<SuppressionReason, string> = {
  bounce: "The address does not exist: an earlier mail came back.",
  complaint: "Who has this address called our mail unwanted.",
  unsubscribe: "They have unsubscribed from reminders.",
}

/** One spelling of an address, whoever typed it. */
export const asAddress = (address: string): string => address.trim().toLowerCase()

/**
 * Whether a mail may go to an address.
 * @param reasons all that is held against the address
 * @returns null, or why not in a sentence
 */
export function whyNotSend(kind: MailKindName, reasons: readonly SuppressionReason[]): string | null {
  const against = SUPPRESSION_REASONS.find(
    (reason) => reasons.includes(reason) && (reason !== "unsubscribe" || canUnsubscribe(kind)),
  )
  return against === undefined ? null : WHY[against]
}
