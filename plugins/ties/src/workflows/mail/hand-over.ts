import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { select } from "../../database/select"
import { drawPicture } from "../../emails/layout/pictures"
import type { MailContext } from "../../emails/layout/context"
import { replyAddress } from "../../integrations/inbound-mail"
import type { Rendered } from "../../emails/render"
import { optionsOf } from "./queue"

/** A mail that is handed to the Notification module. */
export interface Letter {
  to: string
  kind: string
  /** Of the mail in the outbox. */
  outId: string
  /** Of this try. */
  key: string
  /** Of the mail: in every try the same, by which receivers know one that came twice. */
  messageId: string
  rendered: Rendered
  context: Pick<MailContext, "unsubscribe">
  eventKey: string
  weddingId: string | null
  /** Whether an earlier try may have been taken. */
  maybeSent: boolean
}

const PROVIDER = `
  select 1 as one from notification_provider
  where is_enabled and deleted_at is null and 'email' = any(channels) limit 1`

/** Whether anybody sends mail for this store. Without a provider, mails wait. */
export async function hasMailProvider(scope: MedusaContainer): Promise<boolean> {
  return (await select(scope, PROVIDER, [])).length > 0
}

const STATUS = "select status from notification where idempotency_key = ? and deleted_at is null limit 1"

/** Whether the Notification module knows that a try was taken, though we were not told. */
export async function wasTaken(scope: MedusaContainer, key: string): Promise<boolean> {
  const [row] = await select<{ status: string }>(scope, STATUS, [key])
  return row?.status === "success"
}

/** RFC 8058: by the second line a mail program may offer to end it with one click. */
function headersOf({ unsubscribe }: Pick<MailContext, "unsubscribe">): Record<string, string> {
  if (unsubscribe === null) return {}
  return {
    "List-Unsubscribe": `<${unsubscribe}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  }
}

/** Mails whose answer belongs into a thread. */
const ANSWERED: ReadonlySet<string> = new Set(["message-waiting", "new-message", "member-message"])

/** Where an answer goes: into the thread that the mail tells of, where mail that comes in is taken; else as options say. */
function replyTo(scope: MedusaContainer, { kind, outId }: Letter): { reply_to?: string } {
  const { reply_to, inbound } = optionsOf(scope).mail
  if (inbound !== null && ANSWERED.has(kind)) return { reply_to: replyAddress(inbound, outId) }
  return reply_to === null ? {} : { reply_to }
}

/**
 * Hands a mail over, and waits until the provider has taken it.
 * @returns the provider's id of it, where it gives one
 * @throws Error whose message says, at its end, whether another try is worth it
 */
export async function handOver(scope: MedusaContainer, letter: Letter): Promise<string | null> {
  const { mail } = optionsOf(scope)
  const { subject, html, text, pictures } = letter.rendered
  const headers = headersOf(letter.context)
  const attachments = await Promise.all(
    pictures.map(async (picture) => ({
      filename: `${picture.cid}.png`,
      id: picture.cid,
      disposition: "inline",
      content_type: "image/png",
      content: (await drawPicture(picture)).toString("base64"),
    })),
  )
  const sent = await scope.resolve(Modules.NOTIFICATION).createNotifications({
    to: letter.to,
    channel: "email",
    template: letter.kind,
    ...(mail.from ? { from: mail.from } : {}),
    content: { subject, html, text },
    attachments,
    idempotency_key: letter.key,
    trigger_type: letter.eventKey,
    resource_id: letter.weddingId,
    resource_type: letter.weddingId === null ? null : "wedding",
    provider_data: {
      message_id: letter.messageId,
      headers,
      maybe_sent: letter.maybeSent,
      ...replyTo(scope, letter),
      // What Medusa's SendGrid provider looks at; others take no notice.
      personalizations: [{ to: [{ email: letter.to }], headers, customArgs: { key: letter.key } }],
    },
  })
  // The module answers with nothing where it thinks that another process is at it under this key.
  if (!sent) throw new Error("The Notification module took no notice of the mail.")
  return sent.external_id ?? null
}
