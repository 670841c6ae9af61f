import assert from "node:assert/strict"
import type { BundleEditAnswer, BundlePreview } from "@kct/medusa-plugin-ties/contract/index"
import { Modules } from "@medusajs/framework/utils"
import type { CartLine } from "./client"
import { partyOf, type World } from "./world"

interface Preview {
  items: (CartLine & { detail?: { quantity: number } })[]
  total: number
}
interface Order extends Preview {
  item_total: number
  discount_total: number
  discount_subtotal: number
  item_subtotal: number
}

/** Changes of an order by Medusa's own pages, and edits of one that has codes as well. */
export function changes(world: World): void {
  const read = async (id: string): Promise<Order> =>
    (
      await world.ok<{ order: Order }>(
        "GET",
        `/admin/orders/${id}?fields=total,item_total,item_subtotal,discount_total,discount_subtotal,*items,items.total,*items.adjustments`,
      )
    ).order
  const orderOf = async (count: number, ...codes: string[]): Promise<{ id: string; order: Order }> => {
    const cartId = await world.newCart("us", { province: "us-ny" })
    await world.add(cartId, partyOf(count))
    if (codes.length > 0) await world.enter(cartId, ...codes)
    const id = await world.order(cartId)
    return { id, order: await read(id) }
  }
  const previewOf = (count: number, ...codes: string[]): Promise<BundlePreview> =>
    world.preview({
      ...partyOf(count),
      codes,
      region_id: world.regions.us,
      country_code: "us",
      province: "us-ny",
    })
  const discountsOf = ({ items }: Preview) =>
    new Map(
      items.map(({ id, adjustments }) => [
        id,
        (adjustments ?? []).reduce((sum, { amount }) => sum + Number(amount), 0),
      ]),
    )
  /** Sends the first line's tie back and another line's in its place, by the route of an exchange or a claim. */
  const swap = async (kind: "exchanges" | "claims", { id, order }: { id: string; order: Order }) => {
    const [line, other] = order.items
    assert.ok(line && other)
    await world.ok("POST", `/admin/orders/${id}/fulfillments`, { items: [{ id: line.id, quantity: 1 }] })
    const begun = await world.ok<Record<string, { id: string }>>("POST", `/admin/${kind}`, {
      order_id: id,
      ...(kind === "claims" ? { type: "replace" } : {}),
    })
    const of = (begun["exchange"] ?? begun["claim"])!.id
    if (kind === "claims") {
      await world.ok("POST", `/admin/claims/${of}/claim-items`, {
        items: [{ id: line.id, quantity: 1, reason: "production_failure" }],
      })
    }
    await world.ok("POST", `/admin/${kind}/${of}/inbound/items`, { items: [{ id: line.id, quantity: 1 }] })
    const send = (quantity: number) =>
      world.ok<{ order_preview: Preview }>("POST", `/admin/${kind}/${of}/outbound/items`, {
        items: [{ variant_id: other.variant_id, quantity }],
      })
    return { of, line, other, send }
  }

  describe("an order of a wedding that is changed", () => {
    it.each(["exchanges", "claims"] as const)(
      "keeps its discounts in Medusa's %s, and the tie that is sent has the wedding price",
      async (kind) => {
        const sold = await orderOf(10)
        const { send, other } = await swap(kind, sold)
        const { order_preview } = await send(1)
        const before = discountsOf(sold.order)
        const now = discountsOf(order_preview)
        const sent = order_preview.items.find(({ id }) => !before.has(id))!
        expect(now.get(sent.id)).toBeCloseTo(before.get(other.id)!, 6)
        expect(before.get(other.id)).toBeGreaterThan(0)
        for (const [id, amount] of before) expect(now.get(id)).toBeCloseTo(amount, 6)
      },
    )

    it("leaves the decision to staff who have made it: an exchange that carries nothing over does not", async () => {
      const sold = await orderOf(10)
      const { send } = await swap("exchanges", sold)
      const changes = await world.container().resolve(Modules.ORDER).listOrderChanges({ order_id: sold.id })
      const open = changes.find(({ status }) => status === "pending")!
      await world.ok("POST", `/admin/order-changes/${open.id}`, { carry_over_promotions: false })
      const { order_preview } = await send(1)
      const before = discountsOf(sold.order)
      const sent = order_preview.items.find(({ id }) => !before.has(id))!
      expect(discountsOf(order_preview).get(sent.id)).toBe(0)
    })

    it("has its tier opened anew by Medusa's own order edit as well", async () => {
      const { id, order } = await orderOf(10)
      await world.ok("POST", "/admin/order-edits", { order_id: id })
      for (const line of order.items.slice(4)) {
        await world.ok("POST", `/admin/order-edits/${id}/items/item/${line.id}`, { quantity: 0 })
      }
      await world.ok("POST", `/admin/order-edits/${id}/request`, {})
      await world.ok("POST", `/admin/order-edits/${id}/confirm`, {})
      expect((await read(id)).item_total).toBeCloseTo((await previewOf(4)).totals.total, 6)
    })

    it("without a wedding is left to Medusa: its edit keeps the discount as it was", async () => {
      await world.code("HALF", { value: 50 })
      const cartId = await world.newCart("us")
      const { variantId } = await world.anyTie()
      await world.ok("POST", `/store/carts/${cartId}/line-items`, { variant_id: variantId, quantity: 2 })
      await world.enter(cartId, "HALF")
      const id = await world.order(cartId)
      const [line] = (await read(id)).items
      await world.ok("POST", "/admin/order-edits", { order_id: id })
      await world.ok("POST", `/admin/order-edits/${id}/items/item/${line!.id}`, { quantity: 3 })
      const changes = await world.container().resolve(Modules.ORDER).listOrderChanges({ order_id: id })
      expect(changes.map(({ carry_over_promotions }) => carry_over_promotions)).toEqual([null])
    })

    it.each<[string, object]>([
      ["a percentage that is worse than the tier", { value: 3 }],
      ["a percentage that is better", { value: 30 }],
      ["a fixed amount over all lines", { type: "fixed", value: 10, currency_code: "usd" }],
    ])(
      "and has a code of %s costs after the edit what the same party with the code does",
      async (_title, method) => {
        await world.code("ASIDE", method)
        const { id, order } = await orderOf(11, "ASIDE")
        expect(order.item_total).toBeCloseTo((await previewOf(11, "ASIDE")).totals.total, 6)
        const quantities = order.items.slice(5).map((line) => ({ line_item_id: line.id, quantity: 0 }))
        const url = `/admin/ties/orders/${id}/bundle-edit`
        const done = await world.ok<BundleEditAnswer>("POST", url, { quantities, confirm: true })
        const after = await read(id)
        expect(after.total).toBeCloseTo(done.after.total, 6)
        expect(after.item_total).toBeCloseTo((await previewOf(5, "ASIDE")).totals.total, 6)
      },
    )
  })

  describe("a draft order", () => {
    it("has its codes, and no wedding price, whatever it holds or names", async () => {
      await world.code("TEN", { value: 10 })
      const { variantId } = await world.anyTie()
      const { draft_order } = await world.ok<{ draft_order: { id: string } }>("POST", "/admin/draft-orders", {
        region_id: world.regions.us,
        sales_channel_id: world.channelId,
        email: "draft@example.com",
        items: [{ variant_id: variantId, quantity: 12 }],
        promo_codes: ["TEN"],
      })
      const percent = async () => {
        const { discount_subtotal, item_subtotal } = await read(draft_order.id)
        return Math.round((1000 * discount_subtotal) / item_subtotal) / 10
      }
      const edit = `/admin/draft-orders/${draft_order.id}/edit`
      await world.ok("POST", edit)
      await world.ok("POST", `${edit}/promotions`, { promo_codes: ["TEN"] })
      await world.ok("POST", `${edit}/items`, { items: [{ variant_id: variantId, quantity: 3 }] })
      await world.ok("POST", `${edit}/confirm`)
      expect(await percent()).toBe(10)
      await world.ok("POST", `/admin/draft-orders/${draft_order.id}/convert-to-order`)
      expect(await percent()).toBe(10)
    })
  })
}
