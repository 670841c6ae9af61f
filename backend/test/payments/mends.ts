import { Modules } from "@medusajs/framework/utils"
import { ONCE, PAYPAL, type Paying, type PaymentWorld, STRIPE } from "./world"

export function mends(world: PaymentWorld): void {
  it("money without an order becomes one, with nobody's help", async () => {
    const paying = await world.paidByCard()
    await world.reconcile()
    expect(await world.books(paying)).toEqual(ONCE)
    await world.paidInFull(paying)
    expect(await world.reconcile()).toBe(0)
  })

  it("money that nobody could be ordered for goes back, and staff are told", async () => {
    const paying = await world.paidByCard()
    const inventory = world.container().resolve(Modules.INVENTORY)
    const levels = await inventory.listInventoryLevels({ location_id: world.locationId }, { take: 10_000 })
    const counted = levels.map(({ inventory_item_id, location_id, stocked_quantity }) => ({
      inventory_item_id,
      location_id,
      stocked_quantity: Number(stocked_quantity),
    }))
    await inventory.updateInventoryLevels(counted.map((level) => ({ ...level, stocked_quantity: 0 })))
    try {
      for (const event of world.told(paying)) await world.deliver(event)
      await world.handled()
    } finally {
      await inventory.updateInventoryLevels(counted)
    }
    expect(await world.books(paying)).toEqual({ orders: 0, captures: 1, taken: 1, refunds: 1 })
    expect(await world.troubles()).toContainEqual(
      expect.objectContaining({ kind: "returned_unordered", session_id: paying.sessionId, state: "mended" }),
    )
    // Its bag is as good as before: it can be paid anew.
    const { payment_collection } = await world.ok<{ payment_collection: { id: string } }>(
      "POST",
      "/store/payment-collections",
      { cart_id: paying.cartId },
    )
    const again = await world.begin(STRIPE, { ...paying, collectionId: payment_collection.id })
    world.payByCard(again)
    expect(await world.complete(again.cartId)).toMatchObject({ data: { type: "order" } })
    expect(await world.books(again)).toEqual(ONCE)
  })

  it("who paid in two ways at the same moment has the second given back", async () => {
    const first = await world.begin(STRIPE)
    // Both were begun before either was paid: the door was passed, and then the card went through.
    const module = world.container().resolve(Modules.PAYMENT)
    const other = await module.createPaymentSession(first.collectionId, {
      provider_id: PAYPAL,
      amount: first.total,
      currency_code: "usd",
      data: {},
    })
    world.payByCard(first)
    const { ledger } = world.standIns().paypal
    const paypalId = String(other.data!["id"])
    ledger.approve(paypalId)
    ledger.capture(paypalId, false)
    await world.reconcile()
    const second = { ...first, sessionId: other.id, id: paypalId }
    const [one, two] = [await world.books(first), await world.books(second)]
    expect(one).toMatchObject({ orders: 1, taken: 1 })
    expect(two).toMatchObject({ orders: 1, taken: 1 })
    expect(one.refunds + two.refunds).toBe(1)
    expect(await world.troubles()).toContainEqual(
      expect.objectContaining({ kind: "paid_twice", state: "mended" }),
    )
  })

  it("a payment that is only held stays held until staff take it", async () => {
    const intents = world.standIns().stripe.intents
    const paying = await world.begin(STRIPE)
    intents.require(paying.id).capture_method = "manual"
    world.payByCard(paying)
    for (const event of world.told(paying)) await world.deliver(event)
    await world.handled()
    expect(await world.books(paying)).toEqual({ orders: 1, captures: 0, taken: 0, refunds: 0 })
    const [payment] = await world.sql<{ id: string }>(
      "select id from payment where payment_session_id = ?",
      paying.sessionId,
    )
    await world.ok("POST", `/admin/payments/${payment!.id}/capture`, {})
    for (const event of world.told(paying)) await world.deliver(event)
    await world.handled()
    expect(await world.books(paying)).toEqual(ONCE)
    await world.paidInFull(paying)
  })

  describe("an order of a process that died while it did several things at once", () => {
    /** A card's order without what came to be at that moment. @param more what else was not there yet */
    async function half(...more: string[]): Promise<Paying> {
      const paying = await world.paidByCard()
      expect(await world.complete(paying.cartId)).toMatchObject({ data: { type: "order" } })
      const ofOrder = "(select order_id from order_cart where cart_id = ?)"
      const missing = [
        `delete from reservation_item where line_item_id in (select item_id from order_item where order_id in ${ofOrder})`,
        `delete from order_transaction where order_id in ${ofOrder}`,
        `delete from order_payment_collection where order_id in ${ofOrder}`,
        "update cart set completed_at = null where id = ?",
      ]
      for (const statement of missing) await world.sql(statement, paying.cartId)
      for (const statement of more) await world.sql(statement, paying.sessionId)
      return paying
    }
    async function expectWhole(paying: Paying): Promise<void> {
      expect(await world.books(paying)).toEqual(ONCE)
      await world.paidInFull(paying)
      const [row] = await world.sql<{ open: boolean; unreserved: number }>(
        `select c.completed_at is null as open, (select count(*)::int from order_item i where i.order_id = oc.order_id
           and not exists (select 1 from reservation_item r where r.line_item_id = i.item_id and r.deleted_at is null)) as unreserved
         from order_cart oc join cart c on c.id = oc.cart_id where oc.cart_id = ?`,
        paying.cartId,
      )
      expect(row).toEqual({ open: false, unreserved: 0 })
    }

    it("before its payment was written down is made whole", async () => {
      const paying = await half(
        "delete from capture where payment_id in (select id from payment where payment_session_id = ?)",
        "delete from payment where payment_session_id = ?",
        "update payment_session set status = 'pending', authorized_at = null where id = ?",
      )
      await world.reconcile()
      await expectWhole(paying)
    })

    it("after its payment was is, too, and by the next run nothing is left", async () => {
      const paying = await half()
      await world.reconcile()
      await expectWhole(paying)
      expect(await world.reconcile()).toBe(0)
    })
  })
}
