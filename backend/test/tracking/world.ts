import assert from "node:assert/strict"
import {
  type OrderTracking,
  orderTrackingSchema,
  type Tracking,
  type WeddingTracking,
} from "@kct/medusa-plugin-ties/contract/index"
import { MailWorld } from "../mail/world"
import type { Opened } from "../quotes/world"
import { membersOf, weddingOf } from "../quotes/world"

export interface Line {
  id: string
  quantity: number
}

/** A parcel that is written down as a member of staff would. */
export const UPS = { tracking_number: "1Z999AA10123456784", tracking_url: "", label_url: "" }

/** The store from which parcels leave. */
export class TrackingWorld extends MailWorld {
  private parties = 0

  /** A wedding of five that is ordered, its members having addresses of their own. */
  async ordered(details: object = {}): Promise<Opened & { orderId: string; email: string }> {
    const at = (this.parties += 1)
    const email = `couple.${at}@example.com`
    const members = membersOf(5).map((member, place) => ({ ...member, email: `m${place}.${at}@example.com` }))
    const opened = await this.accepted(weddingOf(5, { details: { email, ...details } as never, members }))
    const orderId = await this.order(opened.cartId)
    await this.eventually(async () => {
      if ((await this.tracking(opened)).state !== "paid") throw new Error("It is not paid yet")
    })
    return { ...opened, orderId, email }
  }

  /** Where a wedding stands, by its couple's link. */
  async tracking({ token }: Pick<Opened, "token">): Promise<WeddingTracking> {
    const { tracking } = await this.opened(token)
    if (tracking === null) throw new Error("There is nothing to follow")
    return tracking
  }

  async trackingOfOrder(orderId: string): Promise<Tracking> {
    const answer = await this.ok<OrderTracking>("GET", `/store/ties/orders/${orderId}/tracking`)
    assert.deepEqual(orderTrackingSchema.parse(answer), answer)
    return answer.tracking
  }

  /** Lines of an order, in the sequence of its party. */
  async lines(orderId: string): Promise<Line[]> {
    const { order } = await this.ok<{ order: { items: (Line & { created_at: string })[] } }>(
      "GET",
      `/admin/orders/${orderId}?fields=*items`,
    )
    return order.items.map(({ id, quantity }) => ({ id, quantity }))
  }

  /** The lines of some members of a wedding's party, by their places. */
  async linesOf({ id, orderId }: { id: string; orderId: string }, ...places: number[]): Promise<Line[]> {
    const { members } = await this.desk(id)
    const owners = await this.sql<{ key: string; line: string }>(
      `select l.key, l.order_line_item_id as line from tie_bundle b
       join tie_bundle_line l on l.bundle_id = b.id where b.order_id = ?`,
      orderId,
    )
    return places.map((place) => ({
      id: owners.find(({ key }) => key === members[place]?.id)?.line ?? "",
      quantity: members[place]?.quantity ?? 0,
    }))
  }

  /** @returns id of the fulfilment */
  async pack(orderId: string, items: readonly Line[]): Promise<string> {
    const before = new Set(await this.fulfilments(orderId))
    await this.ok("POST", `/admin/orders/${orderId}/fulfillments`, { items })
    const made = (await this.fulfilments(orderId)).find((id) => !before.has(id))
    return made ?? ""
  }

  async ship(
    orderId: string,
    fulfilment: string,
    items: readonly Line[],
    { labels = [UPS], ...more }: { labels?: object[]; no_notification?: boolean } = {},
  ): Promise<void> {
    await this.ok("POST", `/admin/orders/${orderId}/fulfillments/${fulfilment}/shipments`, {
      items,
      labels,
      ...more,
    })
  }

  async deliver(orderId: string, fulfilment: string): Promise<void> {
    await this.ok("POST", `/admin/orders/${orderId}/fulfillments/${fulfilment}/mark-as-delivered`)
  }

  /** Takes what is held back. */
  async capture(orderId: string): Promise<void> {
    const [payment] = await this.sql<{ id: string }>(
      `select p.id from order_payment_collection l join payment p on p.payment_collection_id = l.payment_collection_id
       where l.order_id = ?`,
      orderId,
    )
    await this.ok("POST", `/admin/payments/${payment?.id}/capture`)
  }

  private async fulfilments(orderId: string): Promise<string[]> {
    const rows = await this.sql<{ id: string }>(
      "select fulfillment_id as id from order_fulfillment where order_id = ? and deleted_at is null",
      orderId,
    )
    return rows.map(({ id }) => id)
  }
}
