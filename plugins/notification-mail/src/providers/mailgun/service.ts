import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { MailFailure, quoted } from "../../mail/failure"
import { toMail } from "../../mail/message"
import { checked } from "../../mail/options"
import { failureOf } from "./failure-of"
import { toForm } from "./form"
import { type MailgunOptions, mailgunOptions } from "./options"

const taken = z.object({ id: z.string() })
const events = z.object({ items: z.array(z.object({ event: z.string() })) })

/** Sends mail through Mailgun's HTTP API. */
export class MailgunMailService extends AbstractNotificationProviderService {
  static override identifier = "mail-mailgun"

  private readonly options: MailgunOptions

  /** @throws MedusaError with what is wrong, which stops the boot */
  static override validateOptions(options: Record<string, unknown>): void {
    checked("Mailgun", mailgunOptions, options)
  }

  constructor(_cradle: unknown, options: unknown) {
    super()
    this.options = checked("Mailgun", mailgunOptions, options)
  }

  /**
   * Sends a mail. Of one that may have been taken before, its answer having been lost, Mailgun is asked first, and it is
   * not sent a second time.
   * @throws MailFailure with whether another try is worth it
   */
  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const mail = toMail(notification, this.options.from)
    if (mail.maybeSent && mail.messageId && (await this.hasTaken(mail.messageId))) {
      return { id: `<${mail.messageId}>` }
    }
    const answer = await this.call("messages", { method: "POST", body: toForm(mail, this.options) })
    return { id: this.read(taken, answer).id }
  }

  private async hasTaken(messageId: string): Promise<boolean> {
    const answer = await this.call(
      `events?${new URLSearchParams({ "message-id": messageId, limit: "1" })}`,
      {},
    )
    return this.read(events, answer).items.length > 0
  }

  private async call(path: string, init: RequestInit): Promise<string> {
    const { api_key, domain, base_url, timeout_ms } = this.options
    let response: Response
    let body: string
    try {
      response = await fetch(`${base_url.replace(/\/$/, "")}/v3/${domain}/${path}`, {
        ...init,
        headers: { authorization: `Basic ${Buffer.from(`api:${api_key}`).toString("base64")}` },
        signal: AbortSignal.timeout(timeout_ms),
        redirect: "error",
      })
      body = await response.text()
    } catch (error) {
      throw new MailFailure(`Mailgun could not be asked: ${quoted(causeOf(error))}`, { when: "later" })
    }
    if (!response.ok) throw failureOf(response.status, body, response.headers.get("retry-after"))
    return body
  }

  private read<S extends z.ZodType>(schema: S, body: string): z.output<S> {
    try {
      return schema.parse(JSON.parse(body))
    } catch {
      throw new MailFailure(`Mailgun answered what it never says: ${quoted(body)}`, { when: "later" })
    }
  }
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
