import { type OrderTracking, WEDDING_TOKEN_HEADER } from "@kct/medusa-plugin-ties/contract/index"
import type { TrackingWorld } from "./world"

const BAD = [
  "https://ups.com@evil.example/",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
]

export function ofOrders(world: TrackingWorld): void {
  describe("an ordinary order's status line", () => {
    it("goes from placed over paid to delivered, and to what came back", async () => {
      const { orderId } = await world.buy("line@example.com", 3)
      const placed = await world.trackingOfOrder(orderId)
      expect([placed.state, placed.line]).toEqual(["paid", "Payment authorised"])
      expect(placed.steps.map(({ step }) => step)).toEqual([
        "placed",
        "paid",
        "packed",
        "shipped",
        "delivered",
      ])
      await world.capture(orderId)
      const [line] = await world.lines(orderId)
      const one = [{ id: line!.id, quantity: 1 }]
      const first = await world.pack(orderId, one)
      await world.ship(orderId, first, one)
      expect((await world.trackingOfOrder(orderId)).line).toBe("1 of 3 shipped")
      const two = [{ id: line!.id, quantity: 2 }]
      const second = await world.pack(orderId, two)
      await world.ship(orderId, second, two)
      await world.deliver(orderId, second)
      await world.deliver(orderId, first)
      expect((await world.trackingOfOrder(orderId)).line).toBe("Delivered")
      await world.sql(
        `update order_item set return_received_quantity = 1, raw_return_received_quantity = '{"value":"1"}' where order_id = ?`,
        orderId,
      )
      expect((await world.trackingOfOrder(orderId)).line).toBe("Delivered, 1 of 3 returned")
    })

    it("has no link where a label leads anywhere but to a page, and its number is text", async () => {
      const email = "bad.link@example.com"
      const { orderId } = await world.buy(email, 1)
      const lines = await world.lines(orderId)
      const labels = [{ tracking_number: "<b>KCT-1</b>", tracking_url: BAD[0], label_url: "" }]
      await world.ship(orderId, await world.pack(orderId, lines), lines, { labels })
      await world.subjectsTo(email, 2)
      const html = world.mailsTo(email)[1]?.html
      expect(html).toContain("&lt;b&gt;KCT-1&lt;/b&gt;")
      expect(html).not.toContain("evil.example")
      for (const url of BAD) {
        // Medusa's own route lets no script by; a provider of labels may write what it likes.
        await world.sql("update fulfillment_label set tracking_url = ?", url)
        expect((await world.trackingOfOrder(orderId)).shipments[0]?.parcels).toEqual([
          { carrier: null, tracking_number: "<b>KCT-1</b>", tracking_url: null },
        ])
      }
    })

    it("of a wedding is for its couple's link alone", async () => {
      const one = await world.ordered()
      const path = `/store/ties/orders/${one.orderId}/tracking`
      const without = await world.send("GET", path)
      const none = await world.send<{ message: string }>("GET", "/store/ties/orders/order_none/tracking")
      expect(without).toMatchObject({ status: 404, data: { message: `There is no order ${one.orderId}` } })
      expect(none.data.message).toBe("There is no order order_none")
      const token = { [WEDDING_TOKEN_HEADER]: one.token }
      const { tracking } = await world.ok<OrderTracking>("GET", path, undefined, token)
      expect(tracking.line).toBe("Payment authorised")
    })

    it("is not there for an order that is not there", async () => {
      expect((await world.send("GET", "/store/ties/orders/order_none/tracking")).status).toBe(404)
      expect((await world.send("GET", "/store/ties/orders/order_none/tracking?a=1")).status).toBe(400)
    })
  })
}
