import type { BegunPayment, PaymentLink } from "@kct/medusa-plugin-ties/contract/index"
import { PAYPAL, type PaymentWorld, STRIPE } from "./world"

interface Link {
  orderId: string
  collectionId: string
  amount: number
}

export function byLink(world: PaymentWorld): void {
  /** An order that staff have made at the desk, of which the admin's page copies the link. */
  async function byStaff(): Promise<Link> {
    const { variantId } = await world.anyTie()
    const { draft_order } = await world.ok<{ draft_order: { id: string } }>("POST", "/admin/draft-orders", {
      region_id: world.regions.us,
      sales_channel_id: world.channelId,
      email: "by-staff@example.com",
      items: [{ variant_id: variantId, quantity: 2 }],
    })
    await world.ok("POST", `/admin/draft-orders/${draft_order.id}/convert-to-order`)
    const { order } = await world.ok<{ order: { id: string; total: number } }>(
      "GET",
      `/admin/orders/${draft_order.id}?fields=id,total`,
    )
    const { payment_collection } = await world.ok<{ payment_collection: { id: string } }>(
      "POST",
      "/admin/payment-collections",
      { order_id: order.id, amount: order.total },
    )
    return { orderId: order.id, collectionId: payment_collection.id, amount: order.total }
  }

  const at = ({ collectionId }: Link) => `/store/ties/payment-links/${collectionId}`
  const read = (link: Link) =>
    world.send<{ payment_link: PaymentLink }>("GET", `${at(link)}?order_id=${link.orderId}`)
  const pay = (link: Link, provider_id: string, more: object = {}) =>
    world.send<BegunPayment & { message: string }>("POST", `${at(link)}/pay`, {
      order_id: link.orderId,
      provider_id,
      ...more,
    })
  const complete = (link: Link, session_id: string) =>
    world.send<{ payment_link: PaymentLink; message: string }>("POST", `${at(link)}/complete`, {
      order_id: link.orderId,
      session_id,
    })
  /** What Medusa has booked, in how many captures. */
  const booked = async ({ orderId }: Link) => {
    const [row] = await world.sql<{ paid: number; n: number; payments: number }>(
      `select coalesce(sum((t.raw_amount->>'value')::numeric), 0)::float8 as paid, count(t.id)::int as n,
         (select count(*)::int from order_payment_collection l
           join payment p on p.payment_collection_id = l.payment_collection_id where l.order_id = ?) as payments
       from order_transaction t where t.order_id = ? and t.deleted_at is null`,
      orderId,
      orderId,
    )
    return row
  }
  const once = ({ amount }: Link) => ({ paid: amount, n: 1, payments: 1 })

  const agree: Record<string, (begun: BegunPayment) => void> = {
    [STRIPE]: ({ session }: BegunPayment) =>
      void world.standIns().stripe.intents.confirm(String(session.data["id"]), "4242424242424242", {}),
    [PAYPAL]: ({ session }: BegunPayment) =>
      void world.standIns().paypal.ledger.approve(String(session.data["id"])),
  }

  describe("an order that staff have made", () => {
    it.each([STRIPE, PAYPAL])(
      "is paid by its link through %s, once, whoever presses how often",
      async (by) => {
        const link = await byStaff()
        expect((await read(link)).data.payment_link).toMatchObject({
          amount: link.amount,
          currency_code: "usd",
          state: "open",
          lines: [{ quantity: 2 }],
        })
        const tabs = await Promise.all([1, 2, 3].map(() => pay(link, by)))
        expect(new Set(tabs.map(({ data }) => data.session.id)).size).toBe(1)
        const begun = tabs[0]!.data
        expect(begun.session.amount).toBe(link.amount)
        expect(await complete(link, begun.session.id)).toMatchObject({
          status: 400,
          data: { message: expect.stringContaining("did not go through") },
        })
        agree[by]!(begun)
        const done = await Promise.all([1, 2, 3, 4, 5].map(() => complete(link, begun.session.id)))
        expect(done.map(({ status, data }) => [status, data.payment_link.state])).toEqual(
          Array.from({ length: 5 }, () => [200, "paid"]),
        )
        expect(await booked(link)).toEqual(once(link))
        expect(await pay(link, by)).toMatchObject({
          status: 409,
          data: { message: expect.stringContaining("paid already") },
        })
      },
    )

    it("whose payer never came back is booked by what the provider says", async () => {
      const link = await byStaff()
      const { data } = await pay(link, STRIPE)
      agree[STRIPE]!(data)
      await world.reconcile()
      expect(await booked(link)).toEqual(once(link))
      for (const event of world.told({
        ...link,
        cartId: "",
        total: link.amount,
        sessionId: data.session.id,
        id: String(data.session.data["id"]),
      }))
        await world.deliver(event)
      await world.handled()
      expect(await booked(link)).toEqual(once(link))
    })

    it("is paid by nobody who has one of its ids alone, names an amount, or a provider that is none of its region's", async () => {
      const [link, other] = [await byStaff(), await byStaff()]
      expect((await read({ ...link, orderId: other.orderId })).status).toBe(404)
      expect((await pay({ ...link, orderId: other.orderId }, STRIPE)).status).toBe(404)
      expect((await pay(link, STRIPE, { amount: 0.01 })).status).toBe(400)
      expect((await pay(link, "pp_none")).status).toBe(400)
      const { data } = await pay(other, STRIPE)
      expect((await complete(link, data.session.id)).status).toBe(404)
      expect(await booked(link)).toEqual({ paid: 0, n: 0, payments: 0 })
    })

    it("that was cancelled is not paid any more, and its link says so", async () => {
      const link = await byStaff()
      await world.ok("POST", `/admin/orders/${link.orderId}/cancel`)
      const { status, data } = await pay(link, STRIPE)
      expect([404, 409]).toContain(status)
      expect(data.message).toMatch(/cancelled|no such payment/)
    })
  })
}
