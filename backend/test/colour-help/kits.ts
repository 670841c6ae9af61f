import {
  swatchesAddedSchema,
  type SwatchOffer,
  swatchOfferSchema,
} from "@kct/medusa-plugin-ties/contract/index"
import { SWATCHES_MODULE, type SwatchesService } from "@kct/medusa-plugin-ties/modules/swatches"
import { makeSwatchKit } from "@kct/medusa-plugin-ties/workflows"
import { Modules } from "@medusajs/framework/utils"
import type { World } from "./world"

export function kits(world: World): void {
  const offer = async (query = "") => (await world.get<SwatchOffer>(`/store/ties/swatches${query}`)).data

  describe("the swatch kit", () => {
    it("is one product, however many ask for it at once, and no tie", async () => {
      const made = await Promise.all(Array.from({ length: 5 }, () => makeSwatchKit(world.container())))
      expect(new Set(made.map(({ variant_id }) => variant_id)).size).toBe(1)
      const products = await world
        .container()
        .resolve(Modules.PRODUCT)
        .listProducts({ handle: "tie-swatch-kit" }, { select: ["id", "discountable"] })
      expect(products).toEqual([expect.objectContaining({ id: made[0]!.product_id, discountable: false })])
      const { data } = await world.get(`/store/ties/catalogue`)
      expect(JSON.stringify(data)).not.toContain(made[0]!.product_id)
    })

    it("costs in each region what its option says", async () => {
      const usd = await offer()
      expect(swatchOfferSchema.parse(usd)).toEqual(usd)
      expect(usd.kit).toMatchObject({ price: 4.5, currency_code: "usd", most_colors: 3 })
      const eur = await offer(`?region_id=${await world.region("eur")}`)
      expect(eur.kit).toMatchObject({ price: 5, currency_code: "eur" })
    })

    it("is offered no more once staff have taken it off sale", async () => {
      const { product_id } = await makeSwatchKit(world.container())
      await world.admin(`/admin/products/${product_id}`, { status: "draft" })
      expect(await offer()).toEqual({ kit: null })
    })
  })

  describe("POST /store/ties/carts/:id/swatches", () => {
    it("puts a kit of the chosen colours into the cart, at Medusa's price, each kit a line of its own", async () => {
      const cartId = await world.cart()
      const { status, data } = await world.addKit(cartId, ["navy-blue", "dark-navy", "navy-blue"])
      expect({ status, data }).toEqual({ status: 201, data: expect.anything() })
      expect(swatchesAddedSchema.parse(data)).toEqual(data)
      expect(data.kit.colors.map(({ slug }) => slug)).toEqual(["navy-blue", "dark-navy"])
      await world.addKit(cartId, ["navy-blue", "dark-navy"])
      const items = await world.items(cartId)
      expect(items.map(({ unit_price }) => unit_price)).toEqual([4.5, 4.5])
      const found = await world.kitsIn(cartId)
      expect(new Set(found.map(({ line_item_id }) => line_item_id))).toEqual(
        new Set(items.map(({ id }) => id)),
      )
    })

    it("does the same request once, also at once, and answers alike; the key with other colours is 409", async () => {
      const cartId = await world.cart()
      const post = (color: string, key = "key-of-one") =>
        world.post<{ message?: string }>(
          `/store/ties/carts/${cartId}/swatches`,
          { colors: [color] },
          { "idempotency-key": key },
        )
      const [first, second] = await Promise.all([post("navy-blue"), post("navy-blue")])
      expect([first.status, second.status]).toEqual([201, 201])
      expect(second.data).toEqual(first.data)
      expect((await post("navy-blue")).data).toEqual(first.data)
      const other = await post("dark-navy")
      expect([other.status, other.data.message]).toEqual([409, expect.stringContaining("Idempotency-Key: ")])
      expect((await post("navy-blue", "short")).status).toBe(400)
      expect(await world.items(cartId)).toHaveLength(1)
      await post("navy-blue", "key-of-two")
      expect(await world.items(cartId)).toHaveLength(2)
    })

    it.each([
      [[], /colors/],
      [["no-such-colour"], /^colors: we sell no colour "no-such-colour"/],
      [["navy-blue", "dark-navy", "royal-blue", "french-blue"], /^colors: a kit holds 3 colours at most/],
      [["Navy Blue"], /^colors\.0: /],
      [[7], /^colors\.0: /],
      ["navy-blue", /^colors: /],
      [null, /^colors: /],
      [Array.from({ length: 51 }, () => "navy-blue"), /^colors: /],
    ])("answers 400 to the colours %j and puts nothing in", async (colors, message) => {
      const cartId = await world.cart()
      const { status, data } = await world.addKit(cartId, colors)
      expect(status).toBe(400)
      expect((data as unknown as { message: string }).message).toMatch(message)
      expect(await world.items(cartId)).toEqual([])
    })

    it("takes no price, quantity or ownership from a client", async () => {
      const cartId = await world.cart()
      expect((await world.addKit(cartId, ["navy-blue"], { unit_price: 0 })).status).toBe(400)
      expect((await world.addKit(cartId, ["navy-blue"], { quantity: -1 })).status).toBe(400)
      expect(await world.items(cartId)).toEqual([])
    })

    it("knows no cart that is not there, and leaves nothing behind", async () => {
      expect((await world.addKit("cart_none", ["navy-blue"])).status).toBe(404)
      const swatches = world.container().resolve<SwatchesService>(SWATCHES_MODULE)
      expect(await swatches.listSwatchKitLines({ cart_id: "cart_none" })).toEqual([])
    })
  })

  describe("a kit's line", () => {
    const bare = async (cartId: string, metadata?: object) => {
      const { variant_id } = await makeSwatchKit(world.container())
      return world.post(`/store/carts/${cartId}/line-items`, { variant_id, quantity: 1, metadata })
    }

    it("is not to be had without colours, nor with a token that was used, or of another cart", async () => {
      const cartId = await world.cart()
      expect((await bare(cartId)).status).toBe(400)
      expect((await bare(cartId, { ties_swatch_kit: "made-up" })).status).toBe(400)
      await world.addKit(cartId, ["navy-blue"])
      const swatches = world.container().resolve<SwatchesService>(SWATCHES_MODULE)
      const [line] = await swatches.listSwatchKitLines({ cart_id: cartId })
      const other = await world.cart()
      for (const id of [cartId, other]) {
        expect((await bare(id, { ties_swatch_kit: line!.token })).status).toBe(400)
      }
      const { variant_id } = await makeSwatchKit(world.container())
      const made = await world.post("/store/carts", {
        region_id: await world.region(),
        items: [{ variant_id, quantity: 1, metadata: { ties_swatch_kit: line!.token } }],
      })
      expect(made.status).toBe(400)
      expect(await world.items(cartId)).toHaveLength(1)
    })

    it("keeps its colours and its price, whatever a client writes on it", async () => {
      const cartId = await world.cart()
      const { data } = await world.addKit(cartId, ["navy-blue"])
      await world.post(`/store/carts/${cartId}/line-items/${data.kit.line_item_id}`, {
        quantity: 1,
        metadata: { ties_swatch_kit: "forged", colors: ["gold"], unit_price: 0 },
      })
      expect(await world.kitsIn(cartId)).toEqual([data.kit])
      expect((await world.items(cartId)).map(({ unit_price }) => unit_price)).toEqual([4.5])
    })
  })
}
