import { Modules } from "@medusajs/framework/utils"
import { partyOf } from "../bundles/world"
import { type Opened, type QuoteWorld, refusalOf, weddingOf } from "./world"

/** Everything by which a cart could be made another one than was offered. */
const CHANGES: [
  what: string,
  ask: (world: QuoteWorld, one: Opened, line: { id: string; variant_id: string }) => Promise<unknown>,
][] = [
  [
    "another tie",
    (world, { cartId }, { variant_id }) =>
      world.send("POST", `/store/carts/${cartId}/line-items`, { variant_id, quantity: 1 }),
  ],
  [
    "a line that claims to be a member's",
    (world, { cartId, wedding }, { variant_id }) =>
      world.send("POST", `/store/carts/${cartId}/line-items`, {
        variant_id,
        quantity: 1,
        metadata: { ties_bundle_line: wedding.members[0]!.id, unit_price: 0.01 },
      }),
  ],
  [
    "more of a tie",
    (world, { cartId }, { id }) =>
      world.send("POST", `/store/carts/${cartId}/line-items/${id}`, { quantity: 2 }),
  ],
  [
    "a tie less",
    (world, { cartId }, { id }) => world.send("DELETE", `/store/carts/${cartId}/line-items/${id}`),
  ],
  [
    "none of a tie",
    (world, { cartId }, { id }) =>
      world.send("POST", `/store/carts/${cartId}/line-items/${id}`, { quantity: 0 }),
  ],
  [
    "a promotion code",
    (world, { cartId }) => world.send("POST", `/store/carts/${cartId}/promotions`, { promo_codes: ["HALF"] }),
  ],
  [
    "a promotion code with the cart",
    (world, { cartId }) => world.send("POST", `/store/carts/${cartId}`, { promo_codes: ["HALF"] }),
  ],
  [
    "another region",
    (world, { cartId }) => world.send("POST", `/store/carts/${cartId}`, { region_id: world.regions.eu }),
  ],
  [
    "a wedding beside",
    (world, { cartId }) =>
      world.send("POST", `/store/ties/carts/${cartId}/bundles`, partyOf(2), {
        "idempotency-key": world.nextKey(),
      }),
  ],
  [
    "the same party past the wedding",
    async (world, { cartId, wedding }) => {
      const [bundle] = (await world.bundles(cartId)).bundles
      const members = wedding.members.map(({ id, role, color, style, quantity }) => ({
        key: id,
        role,
        color: color.slug,
        style: style.slug,
        quantity,
      }))
      return world.send("PUT", `/store/ties/carts/${cartId}/bundles/${bundle!.id}`, { members })
    },
  ],
  [
    "no party",
    async (world, { cartId }) => {
      const [bundle] = (await world.bundles(cartId)).bundles
      return world.send("DELETE", `/store/ties/carts/${cartId}/bundles/${bundle!.id}`)
    },
  ],
  [
    "a swatch kit",
    (world, { cartId }) =>
      world.send("POST", `/store/ties/carts/${cartId}/swatches`, { colors: ["navy-blue"] }),
  ],
]

export function freeze(world: QuoteWorld): void {
  describe("the cart of a wedding", () => {
    const contentOf = async ({ cartId }: Opened) => {
      const { items, promotions, ...cart } = await world.cart(cartId)
      const plain = (items ?? []).map(({ id, variant_id, quantity, total }) => ({
        id,
        variant_id,
        quantity,
        total,
      }))
      const codes = promotions.map(({ code }) => code).sort()
      return { ...cart, items: plain.sort((a, b) => (a.id < b.id ? -1 : 1)), codes }
    }

    it("is changed by nobody past the wedding, approved or not, and nothing of a try is left", async () => {
      await world.code("HALF", { value: 50 })
      for (const one of [await world.accepted(), await world.create(weddingOf(3))]) {
        const before = await contentOf(one)
        const state = (await world.opened(one.token)).quote
        for (const [what, ask] of CHANGES) {
          const answer = (await ask(world, one, before.items[0]!)) as { status: number; data: unknown }
          expect({ what, status: answer.status }).toEqual({ what, status: 409 })
          expect(refusalOf(answer)).toMatchObject({ code: "content_changed", state: state.state })
          expect({ what, cart: await contentOf(one) }).toEqual({ what, cart: before })
        }
        expect((await world.opened(one.token)).quote).toEqual(state)
        expect((await world.bundles(one.cartId)).bundles).toHaveLength(1)
      }
    })

    it("takes an address, an e-mail and shipping, at the prices that were approved", async () => {
      const one = await world.accepted()
      const before = await world.cart(one.cartId)
      // A price that changes meanwhile is for others.
      const [line] = before.items
      const { data: sets } = await world
        .container()
        .resolve("query")
        .graph({ entity: "variant", fields: ["price_set.id"], filters: { id: line!.variant_id } })
      const priceSetId = (sets[0] as unknown as { price_set: { id: string } }).price_set.id
      await world
        .container()
        .resolve(Modules.PRICING)
        .addPrices({
          priceSetId,
          prices: [{ amount: 999, currency_code: "usd", rules: { region_id: world.regions.us } }],
        })
      await world.ok("POST", `/store/carts/${one.cartId}`, {
        email: "ada@example.com",
        shipping_address: {
          first_name: "Ada",
          last_name: "Groom",
          address_1: "1 Main Street",
          city: "Town",
          country_code: "us",
          province: "us-ny",
          postal_code: "10001",
        },
      })
      const { shipping_options } = await world.ok<{ shipping_options: { id: string }[] }>(
        "GET",
        `/store/shipping-options?cart_id=${one.cartId}`,
      )
      await world.ok("POST", `/store/carts/${one.cartId}/shipping-methods`, {
        option_id: shipping_options[0]!.id,
      })
      const after = await world.cart(one.cartId)
      expect(after.item_subtotal).toBeCloseTo(before.item_subtotal, 9)
      expect(after.discount_subtotal).toBeCloseTo(before.discount_subtotal, 9)
      expect(await world.couple("POST", "/checkout", one.token)).toMatchObject({ status: 200 })
    })

    it("stays priced by the rules of the day on which it was offered", async () => {
      const one = await world.accepted()
      const before = await world.cart(one.cartId)
      const { pricing_rules } = await world.ok<{ pricing_rules: { id: string; percent: number }[] }>(
        "GET",
        "/admin/ties/pricing-rules",
      )
      const tier = pricing_rules.find(({ percent }) => percent === 20)!
      await world.ok("POST", `/admin/ties/pricing-rules/${tier.id}/archive`)
      await world.ok("POST", `/store/carts/${one.cartId}`, { email: "ada@example.com" })
      expect((await world.cart(one.cartId)).discount_subtotal).toBeCloseTo(before.discount_subtotal, 9)
      expect((await world.opened(one.token)).quote.payable).toBe(true)
      const later = await world.create(weddingOf(11))
      expect(later.wedding.quote.content.discount).toBeCloseTo(later.wedding.quote.content.subtotal * 0.15, 9)
    })
  })
}
