import { ONCE, PAYPAL, type PaymentWorld, STRIPE } from "./world"

export function lostAnswers(world: PaymentWorld): void {
  afterEach(() => {
    world.standIns().stripe.faults.clear()
    world.standIns().paypal.faults.clear()
  })

  it("PayPal, whose answer is lost after it took the money, is asked again and takes it once", async () => {
    const paying = await world.begin(PAYPAL)
    const { ledger, faults } = world.standIns().paypal
    ledger.approve(paying.id)
    faults.arm("capture", "cut-after")
    expect(await world.complete(paying.cartId)).toMatchObject({ data: { type: "order" } })
    expect(await world.books(paying)).toEqual(ONCE)
  })

  it("PayPal that took the money and can't be reached any more: the shopper is told so, and it becomes one order", async () => {
    const paying = await world.begin(PAYPAL)
    const { ledger, faults } = world.standIns().paypal
    ledger.approve(paying.id)
    faults.arm("capture", "cut-after")
    // The second try of the capture goes unanswered, and so does whoever asks how it stands.
    faults.arm("capture", "cut-before", 20)
    ledger.capture(paying.id, false)
    faults.arm("read", "cut-before", 20)
    const unknown = await world.complete(paying.cartId)
    expect(unknown.data).toMatchObject({
      type: "cart",
      error: { message: expect.stringContaining("Trying again pays nothing twice") },
    })
    expect(await world.books(paying)).toMatchObject({ orders: 0 })
    faults.clear()
    await world.reconcile()
    expect(await world.books(paying)).toEqual(ONCE)
    await world.paidInFull(paying)
  })

  it("Stripe that can't be asked when the cart is completed: no order, and one as soon as it can", async () => {
    const paying = await world.paidByCard()
    world.standIns().stripe.faults.arm("retrieve", "error", 50)
    const refused = await world.complete(paying.cartId)
    expect(refused.data.type).not.toBe("order")
    expect(await world.books(paying)).toEqual({ orders: 0, captures: 0, taken: 1, refunds: 0 })
    const again = await world.send(
      "POST",
      `/store/payment-collections/${paying.collectionId}/payment-sessions`,
      {
        provider_id: PAYPAL,
      },
    )
    expect(again).toMatchObject({
      status: 409,
      data: { message: expect.stringContaining("whether your first payment") },
    })
    world.standIns().stripe.faults.clear()
    await world.reconcile()
    expect(await world.books(paying)).toEqual(ONCE)
    await world.paidInFull(paying)
  })

  it("a session that was opened twice for one key opens one payment at Stripe", async () => {
    const bag = await world.bag()
    world.standIns().stripe.faults.arm("create", "cut-after")
    const before = world.standIns().stripe.intents.all.size
    await world.begin(STRIPE, bag)
    expect(world.standIns().stripe.intents.all.size).toBe(before + 1)
  })
}
