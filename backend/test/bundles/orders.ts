import type { BundleEditAnswer, CartBundles } from "@kct/medusa-plugin-ties/contract/index"
import { bundleEditAnswerSchema, cartBundlesSchema } from "@kct/medusa-plugin-ties/contract/index"
import type { CartLine, Sums } from "./client"
import { partyOf, type World } from "./world"

interface Order extends Sums {
  items: (CartLine & { refundable_total_per_unit: number; detail: { quantity: number } })[]
  summary: { pending_difference: number; current_order_total: number }
  payment_collections: { amount: number; payments: { amount: number }[] }[]
  shipping_total: number
}

const FIELDS =
  "id,total,item_total,item_subtotal,discount_total,discount_subtotal,tax_total,shipping_total,summary.*,*items,*items.detail,items.refundable_total_per_unit,items.total,*items.adjustments,*payment_collections,*payment_collections.payments"

export function orders(world: World): void {
  const read = async (id: string): Promise<Order> =>
    (await world.ok<{ order: Order }>("GET", `/admin/orders/${id}?fields=${FIELDS}`)).order
  const weddings = async (id: string): Promise<CartBundles> => {
    const found = await world.ok<CartBundles>("GET", `/store/ties/orders/${id}/bundles`)
    expect(cartBundlesSchema.parse(found)).toEqual(found)
    return found
  }
  const edit = async (id: string, body: object): Promise<BundleEditAnswer> => {
    const answer = await world.ok<BundleEditAnswer>("POST", `/admin/ties/orders/${id}/bundle-edit`, body)
    expect(bundleEditAnswerSchema.parse(answer)).toEqual(answer)
    return answer
  }
  const percentOf = (order: Order): number => {
    const items = order.items.reduce((sum, { total }) => sum + Number(total), 0)
    expect(items).toBeCloseTo(order.item_total, 6)
    return Math.round((1000 * order.discount_subtotal) / order.item_subtotal) / 10
  }

  describe("an order of a wedding", () => {
    it("has the cart's price, to the provider's minor units, and keeps its wedding", async () => {
      for (const region of ["us", "eu"] as const) {
        const cartId = await world.newCart(region, region === "us" ? { province: "us-ny" } : {})
        await world.add(cartId, partyOf(11))
        const before = await world.cart(cartId)
        const id = await world.order(cartId)
        const order = await read(id)
        expect(order.item_total).toBeCloseTo(before.item_total, 9)
        expect(order.total - order.shipping_total).toBeCloseTo(before.item_total, 9)
        const [collection] = order.payment_collections
        expect(Math.round(collection!.payments[0]!.amount * 100)).toBe(Math.round(order.total * 100))
        const { bundles } = await weddings(id)
        expect(bundles).toMatchObject([{ ties: 11, tier: { percent: 20 } }])
        expect(bundles[0]!.lines.every(({ rule }) => rule?.percent === 20)).toBe(true)
      }
    })

    it("re-opens its tier when staff edit the bundle down and up, and says beforehand what it comes to", async () => {
      const cartId = await world.newCart("us", { province: "us-ny" })
      await world.add(cartId, partyOf(11))
      const id = await world.order(cartId)
      const { bundles } = await weddings(id)
      const lines = bundles[0]!.lines
      const quantities = lines.slice(5).map(({ line_item_id }) => ({ line_item_id, quantity: 0 }))
      const foretold = await edit(id, { quantities })
      expect(percentOf(await read(id))).toBe(20)
      const done = await edit(id, { quantities, confirm: true })
      expect({ ...done, confirmed: false }).toEqual(foretold)
      expect(done.weddings).toMatchObject([
        { ties_before: 11, ties_after: 5, tier_before: { percent: 20 }, tier_after: { percent: 10 } },
      ])
      const order = await read(id)
      expect(percentOf(order)).toBe(10)
      expect(order.total).toBeCloseTo(done.after.total, 6)
      expect((await weddings(id)).bundles).toMatchObject([{ ties: 5, tier: { percent: 10 } }])
      const party = { ...partyOf(5), region_id: world.regions.us, country_code: "us", province: "us-ny" }
      expect(order.item_total).toBeCloseTo((await world.preview(party)).totals.total, 6)

      const more = await edit(id, {
        add: [
          {
            bundle_id: bundles[0]!.id,
            key: "late",
            role: "usher",
            color: "navy-blue",
            style: "bow-tie",
            quantity: 1,
          },
        ],
        confirm: true,
      })
      expect(more.weddings).toMatchObject([{ ties_before: 5, ties_after: 6 }])
      expect(percentOf(await read(id))).toBe(15)
      expect((await weddings(id)).bundles[0]).toMatchObject({ ties: 6, tier: { percent: 15 } })
    })

    it("of one tie gets its first tier when staff add another", async () => {
      const cartId = await world.newCart("eu")
      await world.add(cartId, partyOf(1))
      const id = await world.order(cartId)
      const { bundles } = await weddings(id)
      await edit(id, {
        quantities: [{ line_item_id: bundles[0]!.lines[0]!.line_item_id, quantity: 4 }],
        confirm: true,
      })
      expect(percentOf(await read(id))).toBe(10)
    })

    it("refuses an edit that can't be, and leaves no edit open", async () => {
      const cartId = await world.newCart("us")
      await world.add(cartId, partyOf(2))
      const id = await world.order(cartId)
      const { bundles } = await weddings(id)
      const line = bundles[0]!.lines[0]!.line_item_id
      const added = {
        bundle_id: bundles[0]!.id,
        key: "k",
        role: "usher",
        color: "navy-blue",
        style: "bow-tie",
        quantity: 1,
      }
      const wrong: [object, string][] = [
        [{}, "quantities"],
        [{ quantities: [{ line_item_id: "ordli_none", quantity: 1 }] }, "quantities.0.line_item_id"],
        [{ quantities: [{ line_item_id: line, quantity: -1 }] }, "quantities.0.quantity"],
        [{ quantities: [{ line_item_id: line, quantity: 1.5 }] }, "quantities.0.quantity"],
        [{ add: [{ ...added, bundle_id: "bun_none" }] }, "add"],
        [{ add: [{ ...added, color: "neon" }] }, "color"],
        [{ add: [{ ...added, unit_price: 0.01 }] }, "unit_price"],
      ]
      for (const [body, named] of wrong) {
        const url = `/admin/ties/orders/${id}/bundle-edit`
        const { status, data } = await world.send<{ message: string }>("POST", url, body)
        expect([status, data.message]).toEqual([400, expect.stringContaining(named)])
      }
      await edit(id, { quantities: [{ line_item_id: line, quantity: 2 }], confirm: true })
    })

    it("refunds the discounted unit price of a tie that comes back, and the tier stays", async () => {
      const cartId = await world.newCart("us", { province: "us-ny" })
      await world.add(cartId, partyOf(10))
      const id = await world.order(cartId)
      const before = await read(id)
      const line = before.items[0]!
      await world.ok("POST", `/admin/orders/${id}/fulfillments`, { items: [{ id: line.id, quantity: 1 }] })
      const { return: begun } = await world.ok<{ return: { id: string } }>("POST", "/admin/returns", {
        order_id: id,
        location_id: world.locationId,
      })
      await world.ok("POST", `/admin/returns/${begun.id}/request-items`, {
        items: [{ id: line.id, quantity: 1 }],
      })
      const { order_preview } = await world.ok<{
        order_preview: { return_requested_total: number; total: number }
      }>("POST", `/admin/returns/${begun.id}/request`, {})
      expect(order_preview.return_requested_total).toBeCloseTo(line.total, 6)
      await world.ok("POST", `/admin/returns/${begun.id}/receive`, {})
      await world.ok("POST", `/admin/returns/${begun.id}/receive-items`, {
        items: [{ id: line.id, quantity: 1 }],
      })
      await world.ok("POST", `/admin/returns/${begun.id}/receive/confirm`, {})
      const after = await read(id)
      expect(before.total - after.total).toBeCloseTo(line.total, 6)
      expect((await weddings(id)).bundles[0]!.tier?.percent).toBe(20)
    })
  })
}
