import type { PartyInput } from "@kct/medusa-plugin-ties/contract/index"
import { partyOf, type World } from "./world"

/** Differences below this are the last digits of binary fractions. */
const EXACT = 9

export function pricing(world: World): void {
  describe("the price of a wedding", () => {
    it.each([
      ["us", "New York, tax on top", { country_code: "us", province: "us-ny" }, false],
      ["us", "Alaska, no tax", { country_code: "us", province: "us-ak" }, false],
      ["eu", "Germany, tax in the price", { country_code: "de" }, true],
    ] as const)("is the same in preview and cart: %s, %s", async (region, _title, address, inclusive) => {
      for (const size of [1, 5, 11]) {
        const party = { ...partyOf(size), theme: "classic-elegance", wedding_date: "2027-06-19" }
        const asked: PartyInput = { ...party, ...address, region_id: world.regions[region] }
        const preview = await world.preview(asked)
        const cartId = await world.newCart(region, address)
        const added = await world.add(cartId, party)
        const cart = await world.cart(cartId)
        expect(preview.tax_inclusive).toBe(inclusive)
        expect(preview.totals.total).toBeCloseTo(cart.total, EXACT)
        expect(preview.totals.tax).toBeCloseTo(cart.tax_total, EXACT)
        expect(preview.totals.discount).toBeCloseTo(
          inclusive ? cart.discount_total : cart.discount_subtotal,
          EXACT,
        )
        expect(preview.totals.subtotal).toBeCloseTo(
          inclusive ? cart.original_item_total : cart.item_subtotal,
          EXACT,
        )
        const percent = { 1: 0, 5: 10, 11: 20 }[size]!
        expect(preview.totals.discount).toBeCloseTo((preview.totals.subtotal * percent) / 100, EXACT)
        for (const { key, line_item_id } of added.lines) {
          const line = cart.items.find(({ id }) => id === line_item_id)!
          const shown = preview.lines.find((one) => one.key === key)!
          expect(shown.total).toBeCloseTo(line.total, EXACT)
          expect(shown.rule?.percent ?? 0).toBe(percent)
        }
        const [bundle] = (await world.bundles(cartId)).bundles
        expect(bundle).toMatchObject({ ties: size, theme: "classic-elegance", wedding_date: "2027-06-19" })
        expect(bundle!.discount).toBeCloseTo(preview.totals.discount, EXACT)
        expect(bundle!.tier).toEqual(preview.tier)
        expect(bundle!.next_tier?.ties_needed).toBe(preview.next_tier?.ties_needed)
        if (bundle!.next_tier) {
          expect(bundle!.next_tier.would_save).toBeCloseTo(preview.next_tier!.would_save, EXACT)
        }
      }
    })

    it("follows each change of a line in the same response, up and down", async () => {
      const cartId = await world.newCart("us", { province: "us-ny" })
      const { lines } = await world.add(cartId, partyOf(4))
      const line = (at: number) => `/store/carts/${cartId}/line-items/${lines[at]!.line_item_id}`
      const percentIn = ({ cart }: { cart: { discount_subtotal: number; item_subtotal: number } }) =>
        Math.round((1000 * cart.discount_subtotal) / cart.item_subtotal) / 10
      const fields = "?fields=discount_subtotal,item_subtotal"
      expect(percentIn(await world.ok("POST", line(0) + fields, { quantity: 3 }))).toBe(15)
      expect(percentIn(await world.ok("POST", line(0) + fields, { quantity: 7 }))).toBe(20)
      expect(percentIn(await world.ok("POST", line(0) + fields, { quantity: 1 }))).toBe(10)
      const { parent } = await world.ok<{ parent: never }>("DELETE", line(1) + fields)
      expect(percentIn({ cart: parent })).toBe(5)
    })

    it("counts each wedding of a cart by itself, and ties put in singly for none", async () => {
      const cartId = await world.newCart("us")
      const first = await world.add(cartId, partyOf(3))
      const second = await world.add(cartId, partyOf(4))
      const { variant_id } = (await world.cart(cartId)).items[0]!
      await world.ok("POST", `/store/carts/${cartId}/line-items`, { variant_id, quantity: 5 })
      const { bundles } = await world.bundles(cartId)
      expect(bundles.map(({ id, ties, tier }) => [id, ties, tier?.percent])).toEqual([
        [first.bundle_id, 3, 5],
        [second.bundle_id, 4, 10],
      ])
      const cart = await world.cart(cartId)
      const single = cart.items.find(({ quantity }) => quantity === 5)!
      expect(single.adjustments ?? []).toEqual([])
      await world.ok("DELETE", `/store/ties/carts/${cartId}/bundles/${first.bundle_id}`)
      expect((await world.bundles(cartId)).bundles.map(({ id }) => id)).toEqual([second.bundle_id])
      await world.ok("PUT", `/store/ties/carts/${cartId}/bundles/${second.bundle_id}`, partyOf(10))
      const [replaced] = (await world.bundles(cartId)).bundles
      expect(replaced).toMatchObject({ id: second.bundle_id, ties: 10, tier: { percent: 20 } })
      expect((await world.cart(cartId)).items).toHaveLength(11)
    })
  })
}
