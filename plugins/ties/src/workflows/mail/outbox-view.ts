import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Mail, MailKinds, Mails, WeddingMails } from "../../contract"
import { canUnsubscribe, isMailKind, MAIL_KIND_NAMES, MAIL_KINDS } from "../../domain/mail/kinds"
import type { MessageFilter, MessageRow } from "../../modules/outbox/store/message-rows"
import { hasMailProvider } from "./hand-over"
import { optionsOf, outboxOf, tellQueued } from "./queue"

const WAITING: ReadonlySet<string> = new Set(["queued", "sending"])

/** A mail as the desk shows it: nothing of what it says, but its subject. */
export const mailToContract = (row: MessageRow): Mail => ({
  id: row.id,
  kind: row.kind,
  title: isMailKind(row.kind) ? MAIL_KINDS[row.kind].title : row.kind,
  recipient: row.recipient,
  state: row.state,
  attempts: row.attempts,
  next_try_at: WAITING.has(row.state) ? row.next_try_at.toISOString() : null,
  subject: row.subject,
  last_error: row.last_error,
  wedding_id: row.wedding_id,
  created_at: row.created_at.toISOString(),
  sent_at: row.sent_at?.toISOString() ?? null,
})

export async function listOutbox(scope: MedusaContainer, filter: MessageFilter): Promise<Mails> {
  const [{ rows, count, byState }, has_provider] = await Promise.all([
    outboxOf(scope).listMails(filter),
    hasMailProvider(scope),
  ])
  const { limit, offset } = filter
  return { mails: rows.map(mailToContract), count, by_state: byState, has_provider, limit, offset }
}

/** Of one wedding at most so many are listed; its count says how many there are. */
const OF_WEDDING = 100

/** What was written about a wedding, to whomever, and what became of it: the newest first. */
export async function listMailsOf(scope: MedusaContainer, weddingId: string): Promise<WeddingMails> {
  const { rows, count } = await outboxOf(scope).listMails({
    states: [],
    search: null,
    weddingId,
    limit: OF_WEDDING,
    offset: 0,
  })
  return { mails: rows.map(mailToContract), count }
}

/**
 * Tries a mail anew that was given up or held back.
 * @throws MedusaError NOT_FOUND (404); CONFLICT (409) for one that needs no retry
 */
export async function retryMail(scope: MedusaContainer, id: string): Promise<Mail> {
  const outbox = outboxOf(scope)
  const isRevived = await outbox.revive(id)
  const mail = await outbox.findMail(id)
  if (!mail) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no mail ${id}`)
  if (!isRevived) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `The mail ${id} is ${mail.state}: there is nothing to retry`,
    )
  }
  await tellQueued(scope, 1)
  return mailToContract(mail)
}

export function listKinds(scope: MedusaContainer): MailKinds {
  const { without, api_url } = optionsOf(scope).mail
  return {
    kinds: MAIL_KIND_NAMES.map((kind) => ({
      kind,
      title: MAIL_KINDS[kind].title,
      audience: MAIL_KINDS[kind].audience,
      is_reminder: canUnsubscribe(kind),
      is_sent: !without.includes(kind) && (api_url !== null || !canUnsubscribe(kind)),
    })),
  }
}
