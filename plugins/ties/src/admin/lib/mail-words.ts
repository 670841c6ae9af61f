import type { MailKindRow, MailState } from "../../contract/mail"

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
