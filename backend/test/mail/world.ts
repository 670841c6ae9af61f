import type { NewMail } from "@kct/medusa-plugin-ties/workflows/mail/queue"
import { queueMail } from "@kct/medusa-plugin-ties/workflows/mail/queue"
import { tellOfAssignment } from "@kct/medusa-plugin-ties/workflows/mail/tell-assigned"
import { tellOfQuote } from "@kct/medusa-plugin-ties/workflows/mail/tell-quote"
import { sendDue } from "@kct/medusa-plugin-ties/workflows/mail/send-due"
import { OUTBOX_MODULE, type OutboxService } from "@kct/medusa-plugin-ties/modules/outbox"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CaughtMail } from "../../mail-catcher"
import { DeskWorld } from "../desk/world"
import type { MailGround } from "./ground"

/** The store in which things happen that people are written to about. */
export class MailWorld extends DeskWorld {
  constructor(
    container: () => MedusaContainer,
    http: ConstructorParameters<typeof DeskWorld>[1],
    readonly mail: MailGround,
  ) {
    super(container, http)
  }

  outbox(): OutboxService {
    return this.container().resolve(OUTBOX_MODULE)
  }

  queue(...mails: NewMail[]): Promise<string[]> {
    return queueMail(this.container(), mails)
  }

  /** What the job does each minute. */
  sendMail(): Promise<void> {
    return sendDue(this.container())
  }

  /** Mails that came to an address, the oldest first. */
  mailsTo(address: string): CaughtMail[] {
    return this.mail.catcher().mails.filter(({ to }) => to.includes(address))
  }

  /** Waits for the mails that an address gets. */
  subjectsTo(address: string, count: number): Promise<string[]> {
    return this.eventually(async () => {
      const subjects = this.mailsTo(address).map(({ subject }) => subject)
      if (subjects.length < count) throw new Error(`${address} has so far: ${subjects.join(" | ")}`)
      return subjects
    })
  }

  /** Where somebody of the desk is written to. */
  async addressOf(placeId: string): Promise<string> {
    const [row] = await this.sql<{ email: string }>(
      'select u.email from wed_coordinator c join "user" u on u.id = c.user_id where c.id = ?',
      placeId,
    )
    return row?.email ?? ""
  }

  /** Tells of everything that happened to a wedding once more, as an event bus may. */
  async tellAgain(weddingId: string): Promise<void> {
    const steps = await this.sql<{ quote_id: string; seq: number }>(
      "select t.quote_id, t.seq from quo_transition t join quo_quote q on q.id = t.quote_id where q.wedding_id = ?",
      weddingId,
    )
    for (const step of steps) await tellOfQuote(this.container(), { id: weddingId, ...step })
    const { coordinator } = await this.desk(weddingId)
    if (coordinator) await tellOfAssignment(this.container(), weddingId, coordinator.id)
  }

  /** An order of no wedding. */
  async buy(email: string, quantity: number): Promise<{ orderId: string; displayId: number }> {
    const { variantId } = await this.anyTie()
    const cartId = await this.newCart("us")
    await this.ok("POST", `/store/carts/${cartId}`, { email })
    await this.ok("POST", `/store/carts/${cartId}/line-items`, { variant_id: variantId, quantity })
    const orderId = await this.order(cartId)
    const { order } = await this.ok<{ order: { display_id: number } }>("GET", `/admin/orders/${orderId}`)
    return { orderId, displayId: order.display_id }
  }

  /** Packs, ships and delivers an order in one parcel. */
  async shipAndDeliver(orderId: string, more: object = {}): Promise<void> {
    const { order } = await this.ok<{ order: { items: { id: string; quantity: number }[] } }>(
      "GET",
      `/admin/orders/${orderId}?fields=*items`,
    )
    const items = order.items.map(({ id, quantity }) => ({ id, quantity }))
    const packed = await this.ok<{ order: { fulfillments: { id: string }[] } }>(
      "POST",
      `/admin/orders/${orderId}/fulfillments?fields=*fulfillments`,
      { items },
    )
    const fulfilment = packed.order.fulfillments[0]?.id
    const labels = [
      {
        tracking_number: "1Z999",
        tracking_url: "https://carrier.example/1Z999",
        label_url: "https://carrier.example/label",
      },
    ]
    await this.ok("POST", `/admin/orders/${orderId}/fulfillments/${fulfilment}/shipments`, {
      items,
      labels,
      ...more,
    })
    await this.ok("POST", `/admin/orders/${orderId}/fulfillments/${fulfilment}/mark-as-delivered`)
  }

  /** Has everything that waits for its time wait no longer. */
  async hurry(): Promise<void> {
    await this.sql("update out_message set next_try_at = now() where state = 'queued'")
    await this.sql("update out_message set lease_until = now() - interval '1 s' where state = 'sending'")
  }
}
