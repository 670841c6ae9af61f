import {
  adminOrderSwatchesSchema,
  type AdminOrderSwatches,
  type BundlePreview,
  type CartBundles,
  orderSwatchesSchema,
  type OwnCredits,
  ownCreditsSchema,
} from "@kct/medusa-plugin-ties/contract/index"
import { SWATCHES_MODULE, type SwatchesService } from "@kct/medusa-plugin-ties/modules/swatches"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { DEMO_SHOPPER } from "../../seed/data/accounts"
import { eventually } from "../harness/eventually"
import { partyOf, type World } from "./world"

export function credits(world: World, shopperPassword: string): void {
  const swatches = () => world.container().resolve<SwatchesService>(SWATCHES_MODULE)
  const adminKits = async (orderId: string) =>
    (await world.admin<AdminOrderSwatches>(`/admin/ties/orders/${orderId}/swatches`)).data.kits

  describe("the credit for a kit", () => {
    it("is issued once for each line, for what was paid, good once and for a wedding alone", async () => {
      const cartId = await world.cart([["navy-blue", "bow-tie"]])
      await world.addKit(cartId, ["navy-blue"])
      const { data } = await world.addKit(cartId, ["dark-navy", "royal-blue"])
      await world.post(`/store/carts/${cartId}/line-items/${data.kit.line_item_id}`, { quantity: 2 })
      const orderId = await world.order(cartId)
      const answers = await Promise.all([1, 2, 3].map(() => world.orderKits(orderId)))
      expect(orderSwatchesSchema.parse({ kits: answers[0] })).toEqual({ kits: answers[0] })
      expect(answers[1]).toEqual(answers[0])
      expect(answers[2]).toEqual(answers[0])
      const found = answers[0]!.map(({ colors, credit }) => [
        colors!.map(({ slug }) => slug).join(),
        credit!.amount,
        credit!.state,
      ])
      expect(found.sort()).toEqual([
        ["dark-navy,royal-blue", 9, "ready"],
        ["navy-blue", 4.5, "ready"],
      ])
      expect(await swatches().listSwatchCredits({ order_id: orderId })).toHaveLength(2)
      const promotion = await world.promotion(answers[0]![0]!.credit!.code)
      expect(promotion).toMatchObject({
        status: "active",
        limit: 1,
        is_automatic: false,
        is_tax_inclusive: false,
        application_method: { type: "fixed", currency_code: "usd", allocation: "across" },
      })
    })

    it("is taken off a wedding in full, beside the wedding price, as the preview says, and only once", async () => {
      const orderId = await world.order(await kitCart())
      const credit = (await world.orderKits(orderId))[0]!.credit!
      const cartId = await world.cart([["dark-navy", "bow-tie"]])
      await world.addWedding(cartId, 10)
      const plain = await world.sums(cartId)
      expect(plain.discount_subtotal).toBeCloseTo(10 * 24.99 * 0.2, 9)
      await enter(cartId, credit.code)
      const spent = await world.sums(cartId)
      expect(spent.discount_subtotal).toBeCloseTo(plain.discount_subtotal + 4.5, 9)

      const found = await world.get<CartBundles>(`/store/ties/carts/${cartId}/bundles`)
      expect(found.data.codes).toMatchObject([{ code: credit.code, state: "applied", would_save: 4.5 }])
      expect(found.data.bundles[0]!.discount).toBeCloseTo(plain.discount_subtotal, 9)
      const preview = await world.post<BundlePreview>("/store/ties/bundles/preview", {
        ...partyOf(10),
        region_id: await world.region(),
        codes: [credit.code],
      })
      expect(preview.data.totals.discount).toBeCloseTo(spent.discount_subtotal, 9)
      expect(preview.data.codes).toMatchObject([{ code: credit.code, state: "applied" }])

      await world.order(cartId)
      expect((await world.orderKits(orderId))[0]!.credit!.state).toBe("spent")
      const again = await world.cart()
      await world.addWedding(again, 10)
      await enter(again, credit.code)
      expect((await world.sums(again)).discount_subtotal).toBeCloseTo(plain.discount_subtotal, 9)
      const staff = await world.admin(`/admin/ties/swatch-credits/${credit.id}/withdraw`, {})
      expect(staff.status).toBe(409)
    })

    it("acts on a wedding of one tie too, which gets no wedding price", async () => {
      const orderId = await world.order(await kitCart())
      const { code } = (await world.orderKits(orderId))[0]!.credit!
      const cartId = await world.cart()
      await world.addWedding(cartId, 1)
      await enter(cartId, code)
      expect((await world.sums(cartId)).discount_subtotal).toBeCloseTo(4.5, 9)
    })

    it("is not let loose on other ties by what a client writes on their lines", async () => {
      const orderId = await world.order(await kitCart())
      const { code } = (await world.orderKits(orderId))[0]!.credit!
      const cartId = await world.cart([["navy-blue", "bow-tie"]])
      const [line] = await world.items(cartId)
      await world.post(`/store/carts/${cartId}/line-items/${line!.id}`, {
        quantity: 1,
        metadata: { in_wedding: "true", ties: { rule_id: "any" } },
      })
      await enter(cartId, code)
      expect((await world.sums(cartId)).discount_subtotal).toBe(0)
    })

    it("takes nothing off a bag that holds no wedding", async () => {
      const orderId = await world.order(await kitCart())
      const { code } = (await world.orderKits(orderId))[0]!.credit!
      const cartId = await world.cart([["navy-blue", "bow-tie"]])
      await enter(cartId, code)
      expect((await world.sums(cartId)).discount_subtotal).toBe(0)
    })

    it("is made by the event of the order alone, without anybody looking", async () => {
      const orderId = await world.order(await kitCart())
      await eventually(async () => {
        const [credit] = await swatches().listSwatchCredits({ order_id: orderId })
        expect(credit?.promotion_id).toEqual(expect.any(String))
      }, 10_000)
    })

    it("finds its colours in the order, whatever a client wrote on the lines before", async () => {
      const cartId = await world.cart()
      const one = (await world.addKit(cartId, ["navy-blue"])).data.kit
      await world.addKit(cartId, ["dark-navy"])
      await world.post(`/store/carts/${cartId}/line-items/${one.line_item_id}`, {
        quantity: 1,
        metadata: { ties_swatch_kit: "forged" },
      })
      const found = await world.orderKits(await world.order(cartId))
      expect(found.map(({ colors }) => colors![0]!.slug).sort()).toEqual(["dark-navy", "navy-blue"])
    })

    it("is withdrawn when the order is cancelled, and its code is worth nothing then", async () => {
      const orderId = await world.order(await kitCart())
      const { code } = (await world.orderKits(orderId))[0]!.credit!
      await cancelOrderWorkflow(world.container()).run({ input: { order_id: orderId } })
      await eventually(async () => {
        expect((await world.orderKits(orderId))[0]!.credit!.state).toBe("withdrawn")
      }, 10_000)
      expect(await world.promotion(code)).toMatchObject({ status: "inactive" })
      const [kit] = await adminKits(orderId)
      expect(kit!.withdrawn_because).toBe("The order was cancelled.")
    })

    it("is withdrawn when all that was paid is given back, and not for a part of it", async () => {
      const orderId = await world.order(await kitCart())
      const { data } = await world
        .container()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "order",
          fields: ["total", "payment_collections.payments.id"],
          filters: { id: orderId },
        })
      const order = data[0] as unknown as {
        total: number
        payment_collections: [{ payments: [{ id: string }] }]
      }
      const payment = order.payment_collections[0].payments[0].id
      await world.admin(`/admin/payments/${payment}/capture`, {})
      await world.admin(`/admin/payments/${payment}/refund`, { amount: 1 })
      expect((await world.orderKits(orderId))[0]!.credit!.state).toBe("ready")
      await world.admin(`/admin/payments/${payment}/refund`, { amount: order.total - 1 })
      await eventually(async () => {
        expect((await world.orderKits(orderId))[0]!.credit!.state).toBe("withdrawn")
      }, 10_000)
    })

    it("can be withdrawn by staff, and by nobody else", async () => {
      const orderId = await world.order(await kitCart())
      const found = await adminKits(orderId)
      expect(adminOrderSwatchesSchema.parse({ kits: found })).toEqual({ kits: found })
      const path = `/admin/ties/swatch-credits/${found[0]!.credit!.id}/withdraw`
      expect((await world.post(path)).status).toBe(401)
      expect((await world.admin("/admin/ties/swatch-credits/swcr_none/withdraw", {})).status).toBe(404)
      expect((await world.admin(path, {})).status).toBe(200)
      expect((await world.admin(path, {})).status).toBe(200)
      expect((await adminKits(orderId))[0]).toMatchObject({
        credit: { state: "withdrawn" },
        withdrawn_because: "Withdrawn by staff.",
      })
    })

    it("of a customer is shown to that customer, in the account too, and to nobody else", async () => {
      const { data } = await world.post<{ token: string }>("/auth/customer/emailpass", {
        email: DEMO_SHOPPER.email,
        password: shopperPassword,
      })
      const signedIn = { authorization: `Bearer ${data.token}` }
      const cartId = await world.cart([], signedIn)
      await world.addKit(cartId, ["navy-blue"])
      const orderId = await world.order(cartId, signedIn)
      expect((await world.get(`/store/ties/orders/${orderId}/swatches`)).status).toBe(404)
      const [kit] = await world.orderKits(orderId, signedIn)
      const own = await world.get<OwnCredits>("/store/ties/customers/me/credits", signedIn)
      expect(ownCreditsSchema.parse(own.data)).toEqual(own.data)
      expect(own.data.credits[0]).toMatchObject({ code: kit!.credit!.code, amount: 4.5, state: "ready" })
      expect((await world.get("/store/ties/customers/me/credits")).status).toBe(401)
    })

    it("is no order's that is not there", async () => {
      expect((await world.get("/store/ties/orders/order_none/swatches")).status).toBe(404)
      expect((await world.admin("/admin/ties/orders/order_none/swatches")).status).toBe(404)
    })
  })

  const enter = (cartId: string, code: string) =>
    world.post(`/store/carts/${cartId}/promotions`, { promo_codes: [code] })

  async function kitCart(): Promise<string> {
    const cartId = await world.cart()
    await world.addKit(cartId, ["navy-blue"])
    return cartId
  }
}
