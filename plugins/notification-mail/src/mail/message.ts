import type { Attachment, ProviderSendNotificationDTO } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { MailFailure } from "./failure"

/** A mail as both providers send it. */
export interface Mail {
  to: string
  from: string
  replyTo: string | undefined
  subject: string
  html: string | undefined
  text: string | undefined
  headers: Record<string, string>
  attachments: MailFile[]
  /** Of this try. */
  key: string | undefined
  /** Without its angle brackets; the same in every try of one mail. */
  messageId: string | undefined
  /** Whether an earlier try may have been taken, its answer having been lost. */
  maybeSent: boolean
}

export interface MailFile {
  filename: string
  content: Buffer
  contentType: string | undefined
  /** Set for a picture that the HTML shows as `cid:…`. */
  cid: string | undefined
}

const line = z.string().regex(/^[^\r\n]*$/, "must be one line")

/** `provider_data` of a notification, as far as these providers look at it. */
const providerData = z.object({
  reply_to: line.optional(),
  headers: z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/), line).default({}),
  message_id: z
    .string()
    .regex(/^[^\s<>@]+@[^\s<>@]+$/, "must be <left>@<right> without the brackets")
    .optional(),
  maybe_sent: z.boolean().default(false),
})

/** Medusa's types leave it out, and its module hands it on. */
type Notification = ProviderSendNotificationDTO & { idempotency_key?: string | null }

const domainOf = (address: string): string => /@([^\s>@]+)>?\s*$/.exec(address)?.[1] ?? "localhost"

/** Of letters that a Message-ID may have. */
const asLeft = (key: string): string => key.replace(/[^A-Za-z0-9._-]/g, "-")

/**
 * A notification as a mail. Its key is its Message-ID, unless `provider_data.message_id` is.
 * @throws MailFailure `never` for what no mail can be made of
 */
export function toMail(notification: Notification, sender: string): Mail {
  const parsed = providerData.safeParse(notification.provider_data ?? {})
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw never(`provider_data.${issue?.path.join(".")}: ${issue?.message}`)
  }
  const { reply_to, headers, message_id, maybe_sent } = parsed.data
  const { subject, html, text } = notification.content ?? {}
  if (!subject || (!html && !text)) throw never("content: a mail has a subject, and html or text")
  const from = notification.from?.trim() || sender
  const key = notification.idempotency_key || undefined
  for (const [name, value] of Object.entries({ to: notification.to, from, subject })) {
    if (/[\r\n]/.test(value)) throw never(`${name}: must be one line`)
  }
  return {
    to: notification.to,
    from,
    replyTo: reply_to,
    subject,
    html,
    text,
    headers,
    attachments: (notification.attachments ?? []).map(toFile),
    key,
    messageId: message_id ?? (key && `${asLeft(key)}@${domainOf(from)}`),
    maybeSent: maybe_sent,
  }
}

const toFile = ({ filename, content, content_type, disposition, id }: Attachment): MailFile => ({
  filename,
  content: Buffer.from(content, "base64"),
  contentType: content_type,
  cid: disposition === "inline" ? (id ?? filename) : undefined,
})

const never = (sentence: string) => new MailFailure(`The mail can't be sent: ${sentence}.`, { when: "never" })
