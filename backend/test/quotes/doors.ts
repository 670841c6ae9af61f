import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { type Opened, type QuoteWorld, refusalOf } from "./world"

export function doors(world: QuoteWorld): void {
  describe("paying", () => {
    /** Each way to a payment, and what it answers; a session is made behind the doors' back to try what comes after. */
    async function tryAll({ cartId }: Opened): Promise<Record<string, unknown>> {
      const ship = async () => {
        const { shipping_options } = await world.ok<{ shipping_options: { id: string }[] }>(
          "GET",
          `/store/shipping-options?cart_id=${cartId}`,
        )
        await world.ok("POST", `/store/carts/${cartId}/shipping-methods`, {
          option_id: shipping_options[0]!.id,
        })
      }
      await ship()
      const collection = await world.send("POST", "/store/payment-collections", { cart_id: cartId })
      const payments = world.container().resolve(Modules.PAYMENT)
      const [made] = await payments.createPaymentCollections([{ currency_code: "usd", amount: 1 }])
      await world
        .container()
        .resolve("link")
        .create({
          [Modules.CART]: { cart_id: cartId },
          [Modules.PAYMENT]: { payment_collection_id: made!.id },
        })
      const session = await world.send("POST", `/store/payment-collections/${made!.id}/payment-sessions`, {
        provider_id: "pp_system_default",
      })
      await payments.createPaymentSession(made!.id, {
        provider_id: "pp_system_default",
        currency_code: "usd",
        amount: 1,
        data: {},
      })
      const complete = await world.send("POST", `/store/carts/${cartId}/complete`)
      const { errors } = await completeCartWorkflow(world.container()).run({
        input: { id: cartId },
        throwOnError: false,
      })
      const told = (errors[0]?.error ?? {}) as { type?: string; refusal?: { code: string } }
      return {
        collection: [collection.status, refusalOf(collection).code],
        session: [session.status, refusalOf(session).code],
        complete: [complete.status, refusalOf(complete).code],
        webhook: [told.type, told.refusal?.code],
      }
    }

    const refusedAs = (code: string) => ({
      collection: [409, code],
      session: [409, code],
      complete: [409, code],
      webhook: ["conflict", code],
    })

    it("is impossible before approval and before acceptance, at every door", async () => {
      const submitted = await world.create()
      expect((await world.couple("POST", "/checkout", submitted.token)).status).toBe(409)
      expect(await tryAll(submitted)).toEqual(refusedAs("illegal_transition"))
      const approved = await world.create()
      await world.decideOk(approved.id, "approve", { version: 1 })
      expect(await tryAll(approved)).toEqual(refusedAs("not_accepted"))
      const orders = await world.sql("select order_id from order_cart")
      expect(orders).toEqual([])
    })

    it("is for what was approved and nothing else, and makes the quote paid with its order", async () => {
      const one = await world.accepted()
      const { cart_id } = await world.coupleOk<{ cart_id: string }>("POST", "/checkout", one.token)
      expect(cart_id).toBe(one.cartId)
      const orderId = await world.order(cart_id)
      const paid = await world.eventually(async () => {
        const wedding = await world.desk(one.id)
        expect(wedding.quote.state).toBe("paid")
        return wedding
      })
      expect(paid.order).toMatchObject({ id: orderId, fulfillment_status: "not_fulfilled" })
      const { order } = await world.ok<{ order: { item_total: number; discount_subtotal: number } }>(
        "GET",
        `/admin/orders/${orderId}?fields=item_total,discount_subtotal`,
      )
      expect(order.discount_subtotal).toBeCloseTo(paid.quote.content.discount, 9)
      // Asked again it is the same order, and it is paid once.
      const again = await world.send<{ order: { id: string } }>("POST", `/store/carts/${cart_id}/complete`)
      expect([again.status, again.data.order.id]).toEqual([200, orderId])
      const steps = (await world.desk(one.id)).quote.transitions.filter(({ event }) => event === "pay")
      expect(steps).toHaveLength(1)
      expect((await world.decide(one.id, "withdraw", { version: 1, reason: "Too late" })).status).toBe(409)
    })

    it("is impossible once the approved content is no longer what the cart holds", async () => {
      const one = await world.accepted()
      // Past every door, as a script or a bug could.
      const [line] = (await world.cart(one.cartId)).items
      await world.container().resolve(Modules.CART).updateLineItems(line!.id, { quantity: 40 })
      const answer = await world.couple("POST", "/checkout", one.token)
      expect([answer.status, refusalOf(answer).code]).toEqual([409, "content_changed"])
      const collection = await world.send("POST", "/store/payment-collections", { cart_id: one.cartId })
      expect([collection.status, refusalOf(collection).code]).toEqual([409, "content_changed"])
    })
  })
}
