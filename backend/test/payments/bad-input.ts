import { signStripe } from "../../stand-ins/stripe/sign"
import { STRIPE_KEYS } from "../../stand-ins/stripe"
import { ONCE, PAYPAL, type PaymentWorld, STRIPE } from "./world"

const NOTHING = { orders: 0, captures: 0, refunds: 0 }

export function badInput(world: PaymentWorld): void {
  const counted = async () =>
    (await world.sql<{ n: number }>("select count(*)::int as n from pay_event"))[0]!.n

  describe("a webhook that its provider has not signed for this shop", () => {
    it.each([
      ["with no signature", () => ({})],
      ["with another secret", (raw: string) => signStripe(raw, "whsec_of_somebody_else")],
      [
        "whose body was changed after it was signed",
        (raw: string) => signStripe(`${raw} `, STRIPE_KEYS.webhookSecret),
      ],
      [
        "that was signed an hour ago",
        (raw: string) => signStripe(raw, STRIPE_KEYS.webhookSecret, Date.now() / 1000 - 3600),
      ],
    ])("%s has no effect, is not kept, and is told 401", async (_what, sign) => {
      const paying = await world.paidByCard()
      const before = await counted()
      const { raw } = world.told(paying).at(-1)!
      expect(await world.deliver({ raw }, sign(raw))).toBe(401)
      await world.handled()
      expect(await counted()).toBe(before)
      expect(await world.books(paying)).toEqual({ ...NOTHING, taken: 1 })
    })

    it("is not read: what is no JSON at all is told the same", async () => {
      expect(await world.deliver({ raw: '{"object":"event"' }, { "stripe-signature": "t=1,v1=00" })).toBe(401)
      expect(await world.deliver({ raw: "{" }, {})).toBe(401)
    })

    it("but by PayPal for another one's webhook, is told 401", async () => {
      const paying = await world.begin(PAYPAL)
      const { paypal } = world.standIns()
      paypal.ledger.approve(paying.id)
      paypal.ledger.capture(paying.id, false)
      const { raw } = world.told(paying).at(-1)!
      expect(await world.deliver({ raw }, paypal.sign(raw, "WH-SOMEBODY-ELSE"))).toBe(401)
      expect(await world.books(paying)).toEqual({ ...NOTHING, taken: 1 })
    })
  })

  it("a webhook about a payment that is none of ours has no effect, and is answered", async () => {
    const { stripe } = world.standIns()
    const foreign = stripe.event("payment_intent.succeeded", {
      id: "pi_other",
      currency: "usd",
      amount: 1,
      amount_received: 1,
      metadata: {},
    })
    const orders = () => world.sql('select id from "order"')
    const before = (await orders()).length
    expect(await world.deliver(foreign)).toBe(200)
    await world.handled()
    expect(await orders()).toHaveLength(before)
  })

  it("money for a payment that the shop knows no more is reported", async () => {
    const { stripe } = world.standIns()
    const lost = stripe.event("payment_intent.succeeded", {
      id: "pi_lost",
      currency: "usd",
      amount: 500,
      amount_received: 500,
      metadata: { session_id: "payses_that_is_gone" },
    })
    expect(await world.deliver(lost)).toBe(200)
    await world.handled()
    expect(await world.troubles()).toContainEqual(
      expect.objectContaining({ kind: "session_gone", session_id: "payses_that_is_gone", state: "open" }),
    )
  })

  it.each([
    ["amount", (intent: { amount: number }) => (intent.amount -= 1000)],
    ["currency", (intent: { currency: string }) => (intent.currency = "eur")],
  ])("a tampered %s orders nothing, and somebody is told", async (_what, tamper) => {
    const paying = await world.begin(STRIPE)
    tamper(world.standIns().stripe.intents.require(paying.id))
    world.payByCard(paying)
    for (const event of world.told(paying)) await world.deliver(event)
    await world.handled()
    expect(await world.books(paying)).toMatchObject({ orders: 0 })
    expect(await world.troubles()).toContainEqual(
      expect.objectContaining({ kind: "amount_differs", session_id: paying.sessionId }),
    )
  })

  it("a bag that changed after it was paid is not ordered for the old price: the money goes back", async () => {
    const paying = await world.paidByCard()
    // Whatever it was: Medusa itself changes no cart whose payment it can't close.
    await world.sql(
      `update cart_line_item set unit_price = unit_price + 1,
         raw_unit_price = jsonb_set(raw_unit_price, '{value}', to_jsonb((unit_price + 1)::text)) where cart_id = ?`,
      paying.cartId,
    )
    const refused = await world.complete(paying.cartId)
    expect(refused.status).toBe(400)
    expect(refused.data.message).toContain("comes to another amount than the payment was begun for")
    await world.reconcile()
    expect(await world.books(paying)).toEqual({ orders: 0, captures: 1, taken: 1, refunds: 1 })
    expect(await world.troubles()).toContainEqual(
      expect.objectContaining({ kind: "amount_differs", session_id: paying.sessionId, state: "mended" }),
    )
  })

  it("a bag that was paid is not changed any more, and who tries is told why", async () => {
    const paying = await world.paidByCard()
    const { variantId } = await world.anyTie()
    const answer = await world.send<{ message: string }>("POST", `/store/carts/${paying.cartId}/line-items`, {
      variant_id: variantId,
      quantity: 1,
    })
    expect(answer.status).toBe(409)
    expect(answer.data.message).toContain("This bag was paid for")
    expect(await world.complete(paying.cartId)).toMatchObject({ data: { type: "order" } })
    expect(await world.books(paying)).toEqual(ONCE)
  })

  it("who paid can't begin to pay again, in another way or in another window", async () => {
    const paying = await world.paidByCard()
    const second = await world.send(
      "POST",
      `/store/payment-collections/${paying.collectionId}/payment-sessions`,
      {
        provider_id: PAYPAL,
      },
    )
    expect(second).toMatchObject({
      status: 409,
      data: { message: expect.stringContaining("paid for already") },
    })
    expect(await world.books(paying)).toEqual(ONCE)
  })

  it("how a payment is taken is not said by the browser", async () => {
    const { collectionId } = await world.bag()
    const answer = await world.send("POST", `/store/payment-collections/${collectionId}/payment-sessions`, {
      provider_id: STRIPE,
      data: { capture_method: "manual", amount: 1 },
    })
    expect(answer.status).toBe(400)
  })

  it("a refund of more than was paid gives nothing back, and one for one key gives back once", async () => {
    const paying = await world.paidByCard()
    await world.complete(paying.cartId)
    const [payment] = await world.sql<{ id: string }>(
      "select id from payment where payment_session_id = ?",
      paying.sessionId,
    )
    const refund = (amount: number) => world.send("POST", `/admin/payments/${payment!.id}/refund`, { amount })
    expect((await refund(paying.total + 1)).status).toBe(400)
    expect(await world.books(paying)).toEqual(ONCE)
    const both = await Promise.all([refund(paying.total), refund(paying.total)])
    expect(both.filter(({ status }) => status < 300)).toHaveLength(1)
    const { refunds } = world.standIns().stripe.intents
    expect(refunds.filter(({ payment_intent }) => payment_intent === paying.id)).toHaveLength(1)
  })

  it("a declined card orders nothing, and another one pays for the same bag", async () => {
    const paying = await world.begin(STRIPE)
    const { intents } = world.standIns().stripe
    expect(() => intents.confirm(paying.id, "4000000000000002", {})).toThrow("Your card was declined.")
    const refused = await world.complete(paying.cartId)
    expect(refused.data.type).not.toBe("order")
    expect(await world.books(paying)).toEqual({ ...NOTHING, taken: 0 })
    const again = await world.begin(STRIPE, paying)
    world.payByCard(again)
    expect(await world.complete(again.cartId)).toMatchObject({ data: { type: "order" } })
    expect(await world.books(again)).toEqual(ONCE)
  })
}
