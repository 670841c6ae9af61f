import { partyOf, type World } from "./world"

export function codes(world: World): void {
  describe("promotion codes beside the wedding price", () => {
    it("the better one acts, the other waits, and the preview says the same", async () => {
      await world.code("TEN", { value: 10 })
      await world.code("FORTY", { value: 40 })
      const party = partyOf(11)
      const cartId = await world.newCart("us", { province: "us-ny" })
      await world.add(cartId, party)
      const plain = await world.cart(cartId)
      await world.enter(cartId, "TEN")
      expect((await world.cart(cartId)).total).toBeCloseTo(plain.total, 9)
      const { codes: waiting } = await world.bundles(cartId)
      expect(waiting).toMatchObject([{ code: "TEN", state: "standing_by" }])
      expect(waiting[0]!.would_save).toBeCloseTo(plain.item_subtotal * 0.1, 9)

      await world.enter(cartId, "FORTY")
      const better = await world.cart(cartId)
      // Two codes compound, as Medusa has it: of what 40 % leaves, 10 %.
      expect(better.discount_subtotal).toBeCloseTo(better.item_subtotal * 0.46, 9)
      const after = await world.bundles(cartId)
      expect(after.codes.map(({ code, state }) => `${code} ${state}`).sort()).toEqual([
        "FORTY applied",
        "TEN applied",
      ])
      expect(after.bundles[0]!.lines.every(({ rule }) => rule === null)).toBe(true)
      const address = { region_id: world.regions.us, country_code: "us", province: "us-ny" }
      const preview = await world.preview({ ...party, ...address, codes: ["TEN", "FORTY", "NONE"] })
      expect(preview.totals.total).toBeCloseTo(better.total, 9)
      expect(preview.codes.map(({ state }) => state)).toEqual(["applied", "applied", "invalid"])

      await world.ok("DELETE", `/store/carts/${cartId}/promotions`, { promo_codes: ["FORTY"] })
      expect((await world.cart(cartId)).total).toBeCloseTo(plain.total, 9)
      expect((await world.bundles(cartId)).codes).toMatchObject([{ code: "TEN", state: "standing_by" }])
    })

    it("a code that waits acts once the tier has fallen below it, and waits again when it has risen", async () => {
      await world.code("TWELVE", { value: 12 })
      const cartId = await world.newCart("eu")
      const { lines } = await world.add(cartId, partyOf(6))
      await world.enter(cartId, "TWELVE")
      const share = async () => {
        const { discount_total, original_item_total } = await world.cart(cartId)
        return Math.round((1000 * discount_total) / original_item_total) / 10
      }
      expect(await share()).toBe(15)
      const line = `/store/carts/${cartId}/line-items/${lines[0]!.line_item_id}`
      await world.ok("DELETE", line)
      expect(await share()).toBe(12)
      await world.ok("POST", `/store/carts/${cartId}/line-items/${lines[1]!.line_item_id}`, { quantity: 2 })
      expect(await share()).toBe(15)
      await world.ok("DELETE", `/store/carts/${cartId}/promotions`, { promo_codes: ["TWELVE"] })
      expect((await world.cart(cartId)).promotions.map(({ code }) => code)).not.toContain("TWELVE")
    })

    it("a code acts on single ties beside a wedding that is better off without it, and on shipping", async () => {
      await world.code("TEN", { value: 10 })
      const cartId = await world.newCart("us")
      await world.add(cartId, partyOf(10))
      const { variant_id } = (await world.cart(cartId)).items[0]!
      await world.ok("POST", `/store/carts/${cartId}/line-items`, { variant_id, quantity: 2 })
      const before = await world.cart(cartId)
      const single = before.items.find(({ quantity }) => quantity === 2)!
      await world.enter(cartId, "TEN")
      const after = await world.cart(cartId)
      expect(before.total - after.total).toBeCloseTo(single.total * 0.1, 9)
    })

    it("stands by without being used up: a code for one use is still good after an order that did not need it", async () => {
      await world.code("ONCE", { value: 5 }, { limit: 1 })
      const cartId = await world.newCart("us")
      await world.add(cartId, partyOf(10))
      await world.enter(cartId, "ONCE")
      await world.order(cartId)
      const { promotions } = await world.ok<{ promotions: { used: number | null }[] }>(
        "GET",
        "/admin/promotions?code=ONCE",
      )
      expect(promotions[0]!.used ?? 0).toBe(0)
    })
  })
}
