import type { BundleInput } from "@kct/medusa-plugin-ties/contract/index"
import { partyOf, type World } from "./world"

const one = (change: object): unknown => ({ members: [{ ...partyOf(1).members[0], ...change }] })

/** [body, what the message must name] */
const WRONG: [unknown, string][] = [
  [{}, "members"],
  [{ members: [] }, "members"],
  [partyOf(200), "members: a party has 100"],
  [one({ quantity: 0 }), "members.0.quantity"],
  [one({ quantity: -3 }), "members.0.quantity"],
  [one({ quantity: 1.5 }), "members.0.quantity"],
  [one({ quantity: 1e9 }), "members.0.quantity"],
  [one({ quantity: 101 }), "members.0.quantity"],
  [one({ quantity: "1" }), "members.0.quantity"],
  [one({ color: "neon" }), "members.0.color"],
  [one({ color: "../navy" }), "members.0.color"],
  [one({ style: "cravat" }), "members.0.style"],
  [one({ role: "king" }), "members.0.role"],
  [one({ pays: "bank" }), "members.0.pays"],
  [one({ name: "a\u0000b" }), "members.0.name"],
  [one({ price: 1 }), "members.0.price"],
  [one({ variant_id: "variant_x" }), "members.0.variant_id"],
  [{ members: [...partyOf(1).members, ...partyOf(1).members] }, "members.1.key"],
  [{ ...partyOf(1), theme: "beach-disco" }, "theme"],
  [{ ...partyOf(1), wedding_date: "2027-02-31" }, "wedding_date"],
  [{ ...partyOf(1), wedding_date: "19.6.2027" }, "wedding_date"],
  [{ ...partyOf(1), percent: 90 }, "percent"],
]

export function input(world: World): void {
  describe("bad input", () => {
    it("is 400 with the field named, in preview and cart, and leaves the cart as it was", async () => {
      const cartId = await world.newCart("us")
      for (const [body, named] of WRONG) {
        for (const url of ["/store/ties/bundles/preview", `/store/ties/carts/${cartId}/bundles`]) {
          const { status, data } = await world.send<{ message?: string }>("POST", url, body, {
            "idempotency-key": world.nextKey(),
          })
          expect({ body, status, named: data.message?.includes(named) ? named : data.message }).toEqual({
            body,
            status: 400,
            named,
          })
        }
      }
      const without = await world.send<{ message: string }>(
        "POST",
        `/store/ties/carts/${cartId}/bundles`,
        partyOf(2),
      )
      expect([without.status, without.data.message]).toEqual([
        400,
        expect.stringContaining("idempotency-key"),
      ])
      expect((await world.cart(cartId)).items ?? []).toEqual([])
      const lost = await world.send("POST", "/store/ties/carts/cart_none/bundles", partyOf(2), {
        "idempotency-key": world.nextKey(),
      })
      expect(lost.status).toBe(404)
      expect((await world.send("DELETE", `/store/ties/carts/${cartId}/bundles/bun_none`)).status).toBe(404)
      const abroad = await world.send<{ message: string }>("POST", "/store/ties/bundles/preview", {
        ...partyOf(1),
        region_id: world.regions.us,
        country_code: "de",
      })
      expect([abroad.status, abroad.data.message]).toEqual([400, expect.stringContaining("country_code")])
    })

    it("Medusa's own routes take whole ties only, and no fewer than none", async () => {
      const cartId = await world.newCart("us")
      const { variantId: variant_id } = await world.anyTie()
      const lines = `/store/carts/${cartId}/line-items`
      await world.ok("POST", lines, { variant_id, quantity: 2 })
      const [line] = (await world.cart(cartId)).items
      const region_id = world.regions.us
      for (const quantity of [1.5, -1, 1e-9, 1e12]) {
        const refused = await Promise.all([
          world.send<{ message: string }>("POST", lines, { variant_id, quantity }),
          world.send<{ message: string }>("POST", `${lines}/${line!.id}`, { quantity }),
          world.send<{ message: string }>("POST", "/store/carts", {
            region_id,
            items: [{ variant_id, quantity }],
          }),
        ])
        expect({ quantity, statuses: refused.map(({ status }) => status) }).toEqual({
          quantity,
          statuses: [400, 400, 400],
        })
        if (quantity === 1.5)
          expect(refused.map(({ data }) => data.message.split(":")[0])).toEqual([
            "quantity",
            "quantity",
            "items.0.quantity",
          ])
      }
      expect((await world.cart(cartId)).items).toMatchObject([{ id: line!.id, quantity: 2 }])
    })

    it("the same request twice has one effect, also at once; the same key with another party is 409", async () => {
      const cartId = await world.newCart("us")
      const post = (party: BundleInput) =>
        world.send("POST", `/store/ties/carts/${cartId}/bundles`, party, { "idempotency-key": "key-of-one" })
      const [first, second] = await Promise.all([post(partyOf(5)), post(partyOf(5))])
      expect([first.status, second.status]).toEqual([201, 201])
      expect(second.data).toEqual(first.data)
      expect((await post(partyOf(5))).data).toEqual(first.data)
      expect(await post(partyOf(6))).toMatchObject({
        status: 409,
        data: {
          type: "conflict",
          message: expect.stringContaining("Idempotency-Key: was used for another party"),
        },
      })
      expect((await world.cart(cartId)).items).toHaveLength(5)
    })

    it("what a client writes into metadata changes nothing", async () => {
      const cartId = await world.newCart("us")
      const { lines } = await world.add(cartId, partyOf(3))
      const before = await world.cart(cartId)
      const [line] = before.items
      const forged = {
        ...line!.metadata,
        ties: { rule_id: "tprule_first_10:net" },
        rule_id: "tprule_first_10",
        price: 0.01,
        bundle_id: "bun_1",
      }
      // A copy of a line's own token on ties that are put in singly: they are of no wedding.
      const other = before.items.find(({ variant_id }) => variant_id !== line!.variant_id)!
      await world.ok("POST", `/store/carts/${cartId}/line-items`, {
        variant_id: line!.variant_id,
        quantity: 50,
        metadata: forged,
      })
      await world.ok("POST", `/store/carts/${cartId}/line-items`, {
        variant_id: other.variant_id,
        quantity: 50,
        metadata: line!.metadata,
      })
      await world.ok("POST", `/store/carts/${cartId}/line-items/${lines[1]!.line_item_id}`, {
        quantity: 1,
        metadata: forged,
      })
      const [bundle] = (await world.bundles(cartId)).bundles
      expect(bundle).toMatchObject({ ties: 3, tier: { percent: 5 } })
      const after = await world.cart(cartId)
      expect(after.discount_subtotal).toBeCloseTo(before.discount_subtotal, 9)
    })

    it("a party that is not in stock is refused as a whole, and nothing of it is left", async () => {
      const cartId = await world.newCart("us")
      await world.add(cartId, partyOf(2))
      const before = await world.cart(cartId)
      const crowd = partyOf(90, { quantity: 100, color: "navy-blue", style: "bow-tie" })
      const refused = await world.send("POST", `/store/ties/carts/${cartId}/bundles`, crowd, {
        "idempotency-key": "too-many-ties",
      })
      expect(refused.status).toBe(400)
      expect(await world.cart(cartId)).toEqual(before)
      expect((await world.bundles(cartId)).bundles).toHaveLength(1)
      const preview = await world.preview({ ...crowd, region_id: world.regions.us })
      expect(preview.warnings).toMatchObject([{ kind: "stock", wanted: 9000, available: 2000 }])
      const retried = await world.send("POST", `/store/ties/carts/${cartId}/bundles`, partyOf(3), {
        "idempotency-key": "too-many-ties",
      })
      expect(retried.status).toBe(201)
    })
  })
}
