import { keepQuotes } from "@kct/medusa-plugin-ties/workflows"
import { type QuoteWorld, refusalOf, weddingOf } from "./world"

export function time(world: QuoteWorld): void {
  describe("what comes with time", () => {
    it("an untouched quote expires, once, and a draft does not", async () => {
      const one = await world.accepted()
      const draft = await world.create(weddingOf(2, { submit: false }))
      await keepQuotes(world.container())
      expect((await world.opened(one.token)).quote.state).toBe("approved")
      await world.sql("update quo_quote set expires_at = now() - interval '1 minute'")
      expect((await world.couple("POST", "/checkout", one.token)).status).toBe(409)
      await Promise.all([keepQuotes(world.container()), keepQuotes(world.container())])
      const { quote } = await world.desk(one.id)
      expect(quote.state).toBe("expired")
      expect(quote.transitions.filter(({ event }) => event === "expire")).toHaveLength(1)
      expect((await world.opened(draft.token)).quote.state).toBe("draft")
      const reopened = await world.decideOk(one.id, "reopen", { version: 1, reason: "They were away" })
      expect(reopened.quote).toMatchObject({ state: "in_review", accepted_at: null })
      expect(Date.parse(reopened.quote.expires_at!)).toBeGreaterThan(Date.now())
    })

    it("an order is followed to the door, also where nobody told of it", async () => {
      const one = await world.accepted()
      const orderId = await world.order(one.cartId)
      await world.eventually(async () => expect((await world.desk(one.id)).quote.state).toBe("paid"))
      const { order } = await world.ok<{ order: { items: { id: string; quantity: number }[] } }>(
        "GET",
        `/admin/orders/${orderId}?fields=*items`,
      )
      const items = order.items.map(({ id, quantity }) => ({ id, quantity }))
      const packed = await world.ok<{ order: { fulfillments: { id: string }[] } }>(
        "POST",
        `/admin/orders/${orderId}/fulfillments?fields=*fulfillments`,
        { items },
      )
      await world.eventually(async () => expect((await world.desk(one.id)).quote.state).toBe("in_production"))
      const fulfilment = packed.order.fulfillments[0]!.id
      await world.ok("POST", `/admin/orders/${orderId}/fulfillments/${fulfilment}/shipments`, { items })
      await world.eventually(async () => expect((await world.desk(one.id)).quote.state).toBe("shipped"))
      await world.ok("POST", `/admin/orders/${orderId}/fulfillments/${fulfilment}/mark-as-delivered`)
      await world.eventually(async () => expect((await world.desk(one.id)).quote.state).toBe("delivered"))
      await keepQuotes(world.container())
      const { quote, order: told } = await world.desk(one.id)
      expect(quote.transitions.slice(-4).map(({ event }) => event)).toEqual([
        "pay",
        "start_production",
        "ship",
        "deliver",
      ])
      expect(told).toMatchObject({ id: orderId, fulfillment_status: "delivered" })
    })

    it("an order that is cancelled takes its wedding along, for good, also where nobody told of it", async () => {
      const ordered = async () => {
        const one = await world.accepted()
        const orderId = await world.order(one.cartId)
        await world.eventually(async () => expect((await world.desk(one.id)).quote.state).toBe("paid"))
        return { ...one, orderId }
      }
      const [told, untold] = [await ordered(), await ordered()]
      await world.ok("POST", `/admin/orders/${told.orderId}/cancel`)
      await world.eventually(async () => expect((await world.desk(told.id)).quote.state).toBe("cancelled"))
      await world.sql('update "order" set canceled_at = now() where id = ?', untold.orderId)
      for (const _run of [1, 2]) await keepQuotes(world.container())
      for (const one of [told, untold]) {
        const { quote, order } = await world.desk(one.id)
        const [last] = quote.transitions.slice(-1)
        expect(last).toMatchObject({ event: "cancel", from: "paid", to: "cancelled" })
        expect(quote).toMatchObject({ seq: 6, accepted_at: null, possible: [] })
        expect(order).toMatchObject({ id: one.orderId })
        const couple = await world.opened(one.token)
        expect(couple.quote).toMatchObject({
          reason: "Its order was cancelled.",
          possible: [],
          payable: false,
        })
        const reopened = await world.decide(one.id, "reopen", {
          version: 1,
          reason: "They married after all",
        })
        expect([reopened.status, refusalOf(reopened).code]).toEqual([409, "illegal_transition"])
        expect(refusalOf(await world.couple("POST", "/checkout", one.token)).code).toBe("illegal_transition")
      }
      expect((await world.desk(told.id)).order).toMatchObject({ payment_status: "canceled" })
    })
  })
}
