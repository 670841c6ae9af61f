import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { canUnsubscribe, type MailKindName } from "../../domain/mail/kinds"
import { earliest } from "../../domain/mail/quiet-hours"
import { MESSAGES, type PayloadOf } from "../../emails"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { OUTBOX_MODULE, type OutboxService } from "../../modules/outbox"

/** Told when there is something to send. */
const MAIL_QUEUED = "ties.mail.queued"

/** What a test is of: with it in the key, a mail is no event's. */
export const TEST = "test"

/** Whether a mail is a test, of invented people, whose links lead nowhere. */
export const isTest = (eventKey: string): boolean => eventKey.startsWith(`${TEST}:`)

/** Which member a mail is to, as its payload says; null for one that is to none. */
export function memberOf(payload: unknown): string | null {
  const { member_id } = payload as { member_id?: unknown }
  return typeof member_id === "string" ? member_id : null
}

interface MailOf<K extends MailKindName> {
  kind: K
  /** What happened, as far as one recipient is told of it once: such as `quo_1:4`. */
  of: string
  to: string
  payload: PayloadOf<K>
  weddingId?: string | null
  /** ISO 639-1. */
  locale?: string
  /** IANA name, of who gets it. */
  timeZone?: string
}

/** A mail that is to be sent, its payload being that of its kind. */
export type NewMail = { [K in MailKindName]: MailOf<K> }[MailKindName]

export const optionsOf = (scope: MedusaContainer) => scope.resolve<CatalogueService>(CATALOGUE_MODULE).options

export const outboxOf = (scope: MedusaContainer): OutboxService => scope.resolve(OUTBOX_MODULE)

/**
 * Queues mails. Whatever is told twice is queued once: a kind, what it is of and who gets it are the key.
 * @param instead why they are not to be sent: so it stands in the outbox, and nothing later sends them; null otherwise
 * @returns ids of those that are new
 * @throws ZodError for a payload that is not its kind's, with nothing queued
 */
export async function queueMail(
  scope: MedusaContainer,
  mails: readonly NewMail[],
  instead: string | null = null,
): Promise<string[]> {
  const { without, quiet_hours, api_url } = optionsOf(scope).mail
  const now = Date.now()
  const messages = mails
    .filter(({ kind, to }) => !without.includes(kind) && to.includes("@"))
    // Who can't end reminders gets none.
    .filter(({ kind }) => api_url !== null || !canUnsubscribe(kind))
    .map(({ kind, of, to, payload, weddingId = null, locale = "en", timeZone = "UTC" }) => ({
      eventKey: `${kind}:${of}`,
      recipient: to,
      kind,
      locale,
      timeZone,
      payload: MESSAGES[kind].schema.parse(payload),
      weddingId,
      at: new Date(earliest(kind, timeZone, now, quiet_hours)),
      instead,
    }))
  const added = await outboxOf(scope).queue(messages)
  if (added.length > 0 && instead === null) await tellQueued(scope, added.length)
  return added
}

/** Has so many mails that were just queued sent without waiting for the next minute. */
export const tellQueued = (scope: MedusaContainer, count: number): Promise<void> =>
  scope.resolve(Modules.EVENT_BUS).emit({ name: MAIL_QUEUED, data: { count } })
