import type { Mail, MailKindRow, MailState, Suppression } from "../../contract/mail"

interface Words {
  label: string
  colour: "green" | "orange" | "red" | "blue" | "grey"
}

/** What staff read of where a mail is. */
export const MAIL_WORDS: Record<MailState, Words> = {
  queued: { label: "Waiting", colour: "blue" },
  sending: { label: "Being sent", colour: "blue" },
  sent: { label: "Sent", colour: "green" },
  dead: { label: "Given up", colour: "red" },
  suppressed: { label: "Held back", colour: "orange" },
}

export const MAIL_STATES = Object.keys(MAIL_WORDS) as MailState[]

/** The state that an address names; undefined where it names none that there is. */
export const mailStateOf = (written: string | null): MailState | undefined =>
  MAIL_STATES.find((state) => state === written)

/** The time that tells the most of a mail: when it went, when it is tried next, or since when it lies there. */
export function mailTimeOf({ sent_at, next_try_at, created_at }: Mail): { words: string; at: string } {
  if (sent_at !== null) return { words: "sent", at: sent_at }
  return next_try_at === null ? { words: "queued", at: created_at } : { words: "to be sent", at: next_try_at }
}

/** Why an address gets no mail, and what one should think of before changing that. */
export const REASON_WORDS: Record<Suppression["reason"], Words & { says: string; warning: string }> = {
  bounce: {
    label: "Came back",
    colour: "red",
    says: "Nobody is there.",
    warning: "Mail to it came back. If it does so again, it is held back again.",
  },
  complaint: {
    label: "Complained",
    colour: "orange",
    says: "Who is there called our mail unwanted.",
    warning: "Who is there called our mail unwanted. Write again only if they have asked you to.",
  },
  unsubscribe: {
    label: "Unsubscribed",
    colour: "grey",
    says: "They want no reminders; everything else they get.",
    warning: "They have ended reminders themselves. Send them again only if they have asked you to.",
  },
}

export const AUDIENCE_WORDS: Record<MailKindRow["audience"], string> = {
  couple: "Couples",
  member: "Members of the party",
  coordinator: "Coordinators",
  staff: "Staff",
  shopper: "Shoppers",
}

/** Kinds of mail by whom they are for, in their own sequence. */
export function kindsByAudience(
  kinds: readonly MailKindRow[],
): { audience: MailKindRow["audience"]; kinds: MailKindRow[] }[] {
  return (Object.keys(AUDIENCE_WORDS) as MailKindRow["audience"][])
    .map((audience) => ({ audience, kinds: kinds.filter((kind) => kind.audience === audience) }))
    .filter(({ kinds: found }) => found.length > 0)
}
