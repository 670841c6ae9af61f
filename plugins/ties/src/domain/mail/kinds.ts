/** Who a mail is for. It decides which link stands in it. */
export type Audience = "couple" | "member" | "coordinator" | "staff" | "shopper"

/**
 * - `transactional`: somebody did something and has to know. At any hour, and nobody can be unsubscribed from it.
 * - `reminder`: we would like somebody to do something. Not at night, and one click ends it.
 */
export type Nature = "transactional" | "reminder"

export interface MailKind {
  audience: Audience
  nature: Nature
  /** What staff call it. */
  title: string
}

const row = (audience: Audience, nature: Nature, title: string): MailKind => ({ audience, nature, title })

/** Every mail that there is. */
export const MAIL_KINDS = {
  "wedding-received": row("couple", "transactional", "Wedding received"),
  "coordinator-assigned": row("couple", "transactional", "Coordinator assigned"),
  "quote-ready": row("couple", "transactional", "Quote ready"),
  "quote-approved": row("couple", "transactional", "Quote approved"),
  "changes-requested": row("couple", "transactional", "Changes requested"),
  "quote-expiring": row("couple", "reminder", "Quote expiring"),
  "payment-received": row("couple", "transactional", "Payment received"),
  "balance-received": row("couple", "transactional", "Balance received"),
  "couple-credited": row("couple", "transactional", "Given back to the couple"),
  "shares-late": row("couple", "reminder", "Members have not paid"),
  "wedding-shipped": row("couple", "transactional", "Wedding shipped"),
  "wedding-delivered": row("couple", "transactional", "Wedding delivered"),
  "new-message": row("couple", "transactional", "New message"),
  "thank-you": row("couple", "reminder", "Thank you"),
  "party-waiting": row("couple", "reminder", "A member has not answered"),
  "member-invitation": row("member", "transactional", "Invitation"),
  "member-reminder": row("member", "reminder", "Reminder"),
  "member-payment-due": row("member", "reminder", "Payment due"),
  "share-received": row("member", "transactional", "Share received"),
  "share-credited": row("member", "transactional", "Given back to a member"),
  "member-shipped": row("member", "transactional", "Member's tie shipped"),
  "member-message": row("member", "transactional", "Message to a member"),
  "new-wedding": row("coordinator", "transactional", "New wedding assigned"),
  "approval-waiting": row("coordinator", "transactional", "Approval waiting"),
  "sla-at-risk": row("coordinator", "transactional", "Answer due soon"),
  "message-waiting": row("coordinator", "transactional", "Message waiting"),
  "daily-digest": row("coordinator", "reminder", "Daily digest"),
  "bulk-order": row("staff", "transactional", "Bulk order received"),
  "ship-by-tomorrow": row("staff", "transactional", "Ship by tomorrow"),
  "order-confirmation": row("shopper", "transactional", "Order confirmation"),
  "order-shipped": row("shopper", "transactional", "Order shipped"),
} as const satisfies Record<string, MailKind>

export type MailKindName = keyof typeof MAIL_KINDS

export const MAIL_KIND_NAMES = Object.keys(MAIL_KINDS) as MailKindName[]

export const isMailKind = (name: string): name is MailKindName => Object.hasOwn(MAIL_KINDS, name)

/** Whether one click ends mails of this kind. */
export const canUnsubscribe = (kind: MailKindName): boolean => MAIL_KINDS[kind].nature === "reminder"
