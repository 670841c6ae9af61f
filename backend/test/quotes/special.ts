import type { DeskWedding } from "@kct/medusa-plugin-ties/contract/index"
import type { Answer } from "../bundles/client"
import { membersAsSent } from "./changes"
import { decided, type QuoteWorld, refusalOf, weddingOf } from "./world"

export function special(world: QuoteWorld): void {
  const give = (id: string, percent: number, version: number): Promise<Answer<{ wedding: DeskWedding }>> =>
    world.send("POST", `/admin/ties/weddings/${id}/special-price`, {
      version,
      percent,
      reason: "They are friends of the house",
    })

  describe("a special price", () => {
    it("comes off last, on top of the tier: cart = quote = order, and of an approval the review begins anew", async () => {
      const one = await world.accepted()
      const given = await give(one.id, 12.5, 1)
      expect(given.status).toBe(200)
      const { quote } = given.data.wedding
      expect(quote).toMatchObject({ state: "in_review", version: 2, special_percent: 12.5 })
      expect(quote.content.total).toBeCloseTo(quote.content.subtotal * 0.8 * 0.875, 9)
      const cart = await world.cart(one.cartId)
      expect(cart.item_subtotal - cart.discount_subtotal).toBeCloseTo(quote.content.total, 9)
      expect(quote.difference!.changes.map(({ kind }) => kind)).toContain("special_percent")

      await world.decideOk(one.id, "approve", { version: 2 })
      await world.coupleOk("POST", "/accept", one.token, { version: 2 })
      const orderId = await world.order(one.cartId)
      const { order } = await world.ok<{ order: { item_total: number; discount_subtotal: number } }>(
        "GET",
        `/admin/orders/${orderId}?fields=item_total,discount_subtotal`,
      )
      expect(order.discount_subtotal).toBeCloseTo(quote.content.discount, 9)
    })

    it("acts without a tier, survives a change of the party, and goes when it is set to 0", async () => {
      const one = await world.create(weddingOf(1))
      const { content } = (await give(one.id, 10, 1)).data.wedding.quote
      expect(content.total).toBeCloseTo(content.subtotal * 0.9, 9)
      const { wedding } = await world.coupleOk<{ wedding: DeskWedding }>("PUT", "/party", one.token, {
        revision: 2,
        members: membersAsSent(await world.opened(one.token)).map((member) => ({ ...member, quantity: 2 })),
      })
      expect(wedding.quote.content.total).toBeCloseTo(wedding.quote.content.subtotal * 0.95 * 0.9, 9)
      const gone = (await give(one.id, 0, 3)).data.wedding.quote
      expect(gone.content).toMatchObject({ special_percent: 0 })
      expect(gone.content.total).toBeCloseTo(gone.content.subtotal * 0.95, 9)
      const promotions = await world.sql<{ status: string }>(
        "select status from promotion where code like 'QUOTED-%' and deleted_at is null",
      )
      expect(promotions.map(({ status }) => status)).toEqual(["inactive"])
    })

    it("is worth nothing in another cart, whoever knows its code", async () => {
      const one = await world.create()
      await give(one.id, 50, 1)
      const [{ code } = { code: "" }] = await world.sql<{ code: string }>(
        "select special_code as code from quo_quote where wedding_id = ?",
        one.id,
      )
      expect(code).toMatch(/^QUOTED(-\w{4}){4}$/)
      const cartId = await world.newCart("us")
      const { items } = await world.cart(one.cartId)
      await world.ok("POST", `/store/carts/${cartId}/line-items`, {
        variant_id: items[0]!.variant_id,
        quantity: 3,
        metadata: { quoted_wedding: one.id },
      })
      await world.send("POST", `/store/carts/${cartId}/promotions`, { promo_codes: [code] })
      expect((await world.cart(cartId)).discount_subtotal).toBe(0)
      const other = await world.create(weddingOf(3))
      const stolen = await world.send("POST", `/store/carts/${other.cartId}/promotions`, {
        promo_codes: [code],
      })
      expect(stolen.status).toBe(409)
      const dropped = await world.send("DELETE", `/store/carts/${one.cartId}/promotions`, {
        promo_codes: [code],
      })
      expect(dropped.status).toBe(409)
    })

    it("is refused on an older version, without a reason, and beyond 100 percent", async () => {
      const one = await world.create()
      const before = await world.desk(one.id)
      const stale = await give(one.id, 5, 9)
      expect([stale.status, refusalOf(stale).code]).toEqual([409, "stale_version"])
      const url = `/admin/ties/weddings/${one.id}/special-price`
      for (const body of [
        { version: 1, percent: 5 },
        { version: 1, percent: 5, reason: " " },
        { version: 1, percent: 101, reason: "x" },
        { version: 1, percent: -1, reason: "x" },
      ]) {
        expect((await world.send("POST", url, body)).status).toBe(400)
      }
      expect(decided(await world.desk(one.id))).toEqual(decided(before))
    })
  })
}
