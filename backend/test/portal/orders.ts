import { WEDDING_TOKEN_HEADER } from "@kct/medusa-plugin-ties/contract/index"
import { Modules } from "@medusajs/framework/utils"
import { partyOf } from "../bundles/world"
import type { PortalWorld } from "./world"

/** Every route that tells something of an order to who knows its id. */
const ROUTES: [method: string, path: (id: string) => string][] = [
  ["GET", (id) => `/store/orders/${id}`],
  ["GET", (id) => `/store/orders/${id}?fields=*shipping_address,email,+metadata`],
  ["GET", (id) => `/store/ties/orders/${id}/bundles`],
  ["GET", (id) => `/store/ties/orders/${id}/swatches`],
  ["POST", (id) => `/store/orders/${id}/transfer/request`],
  ["POST", (id) => `/store/orders/${id}/transfer/cancel`],
]

export function ordersOfWeddings(world: PortalWorld): void {
  describe("the order of a wedding", () => {
    it("is for nobody without right there as if it were not, whoever has its id", async () => {
      const [one, another] = [await world.paid(), await world.create()]
      const stranger = world.signedIn(await world.customer("stranger@example.com"))
      const people = {
        anonymous: {},
        stranger,
        another: { [WEDDING_TOKEN_HEADER]: another.token },
        both: { ...stranger, [WEDDING_TOKEN_HEADER]: another.token },
        garbled: { [WEDDING_TOKEN_HEADER]: "A".repeat(43) },
      }
      for (const headers of Object.values(people)) {
        for (const [method, path] of ROUTES) {
          const ask = (id: string) =>
            world.send(method, path(id), method === "POST" ? {} : undefined, headers)
          const [found, none] = [await ask(one.orderId), await ask("order_01NONE")]
          expect(found.status).toBeGreaterThanOrEqual(401)
          expect(found.status).toBeLessThan(405)
          const told = JSON.stringify(found.data)
          expect(told).not.toMatch(/couple@example\.com|Ada|Member 0/)
          if (method === "GET") {
            expect(JSON.stringify([found.status, found.data]).replaceAll(one.orderId, "order_01NONE")).toBe(
              JSON.stringify([none.status, none.data]),
            )
          }
        }
      }
    })

    it("is closed from its first moment, before anything of the wedding knows of it", async () => {
      const one = await world.paid()
      await world.sql("update wed_wedding set order_id = null where id = ?", one.id)
      expect((await world.send("GET", `/store/orders/${one.orderId}`)).status).toBe(404)
    })

    it("is there for the couple's link, and for the customer whose it is", async () => {
      const one = await world.paid()
      const byLink = { [WEDDING_TOKEN_HEADER]: one.token }
      const owner = await world.customer("owner@example.com")
      await world.container().resolve(Modules.ORDER).updateOrders(one.orderId, { customer_id: owner })
      for (const headers of [byLink, world.signedIn(owner)]) {
        const { status, data } = await world.send<{ order: { email: string } }>(
          "GET",
          `/store/orders/${one.orderId}`,
          undefined,
          headers,
        )
        expect([status, data.order.email]).toEqual([200, "couple@example.com"])
        const bundles = await world.send(
          "GET",
          `/store/ties/orders/${one.orderId}/bundles`,
          undefined,
          headers,
        )
        expect(bundles.status).toBe(200)
      }
    })
  })

  describe("any other order", () => {
    it("is shown as Medusa shows it, a party without a quote among them", async () => {
      const cartId = await world.newCart("us")
      await world.add(cartId, partyOf(2))
      const orderId = await world.order(cartId)
      expect((await world.send("GET", `/store/orders/${orderId}`)).status).toBe(200)
    })
  })
}
