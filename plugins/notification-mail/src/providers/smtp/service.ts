import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { createTransport, type Transporter } from "nodemailer"
import { toMail } from "../../mail/message"
import { checked } from "../../mail/options"
import { failureOf } from "./failure-of"
import { smtpOptions } from "./options"

/** Sends mail through an SMTP server, one connection a mail. */
export class SmtpMailService extends AbstractNotificationProviderService {
  static override identifier = "mail-smtp"

  private readonly from: string
  private readonly transport: Transporter

  /** @throws MedusaError with what is wrong, which stops the boot */
  static override validateOptions(options: Record<string, unknown>): void {
    checked("SMTP", smtpOptions, options)
  }

  constructor(_cradle: unknown, options: unknown) {
    super()
    const { from, host, port, secure, requireTls, auth, timeout_ms } = checked("SMTP", smtpOptions, options)
    this.from = from
    this.transport = createTransport({
      host,
      port,
      secure,
      requireTLS: requireTls,
      ...(auth ? { auth } : {}),
      connectionTimeout: timeout_ms,
      greetingTimeout: timeout_ms,
      socketTimeout: timeout_ms,
      // What is sent was given: nothing is read from a file or fetched because a mail names it.
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  }

  /** @throws MailFailure with whether another try is worth it */
  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const { replyTo, html, text, messageId, key, attachments, ...mail } = toMail(notification, this.from)
    try {
      const sent: { messageId: string } = await this.transport.sendMail({
        to: mail.to,
        from: mail.from,
        subject: mail.subject,
        headers: { ...mail.headers, ...(key ? { "X-Idempotency-Key": key } : {}) },
        attachments: attachments.map(({ filename, content, contentType, cid }) => ({
          filename,
          content,
          ...(contentType ? { contentType } : {}),
          ...(cid ? { cid, contentDisposition: "inline" as const } : {}),
        })),
        ...(replyTo ? { replyTo } : {}),
        ...(html ? { html } : {}),
        ...(text ? { text } : {}),
        ...(messageId ? { messageId: `<${messageId}>` } : {}),
      })
      return { id: sent.messageId }
    } catch (error) {
      throw failureOf(error)
    }
  }
}
