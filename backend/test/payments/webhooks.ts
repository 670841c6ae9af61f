import { shuffled } from "./shuffled"
import { ONCE, PAYPAL, type Paying, type PaymentWorld, STRIPE } from "./world"

const TIMES = 100
const AT_ONCE = 10

export function webhooks(world: PaymentWorld): void {
  /** Everything that was told of a payment, each a hundred times, in whatever order, ten at a time. */
  async function storm(paying: Paying, events = world.told(paying)): Promise<void> {
    const deliveries = shuffled(events.flatMap((event) => Array.from({ length: TIMES }, () => event)))
    const statuses: number[] = []
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let next = deliveries.pop(); next; next = deliveries.pop())
          statuses.push(await world.deliver(next))
      }),
    )
    await world.handled()
    expect(statuses).toEqual(Array.from({ length: events.length * TIMES }, () => 200))
    const kept = await world.sql<{ repeats: number }>(
      "select repeats from pay_event where event_id = any(string_to_array(?, ','))",
      events.map(({ id }) => id).join(),
    )
    expect(kept.map(({ repeats }) => repeats)).toEqual(events.map(() => TIMES - 1))
  }

  describe("each webhook a hundred times, shuffled, ten at once", () => {
    it("makes one order and one capture of a bag paid by card, whose shopper never came back", async () => {
      const paying = await world.paidByCard()
      expect(world.told(paying).map(({ type }) => type)).toEqual([
        "payment_intent.created",
        "payment_intent.succeeded",
      ])
      await storm(paying)
      expect(await world.books(paying)).toEqual(ONCE)
      await world.paidInFull(paying)
    })

    it("and its own completion beside, makes one order", async () => {
      const paying = await world.paidByCard()
      const [, completed] = await Promise.all([storm(paying), world.complete(paying.cartId)])
      expect(completed).toMatchObject({ status: 200, data: { type: "order" } })
      expect(await world.books(paying)).toEqual(ONCE)
      await world.paidInFull(paying)
    })

    it("of a payment by PayPal makes one order and one capture", async () => {
      const paying = await world.begin(PAYPAL)
      world.standIns().paypal.ledger.approve(paying.id)
      expect(await world.complete(paying.cartId)).toMatchObject({ status: 200, data: { type: "order" } })
      await storm(paying)
      expect(await world.books(paying)).toEqual(ONCE)
      await world.paidInFull(paying)
    })

    it("where older ones come after newer ones, nothing of the older ones happens", async () => {
      const paying = await world.begin(STRIPE)
      const { intents } = world.standIns().stripe
      expect(() => intents.confirm(paying.id, "4000000000000002", {})).toThrow("declined")
      world.payByCard(paying)
      const newestFirst = world.told(paying).toReversed()
      expect(newestFirst.map(({ type }) => type)).toEqual([
        "payment_intent.succeeded",
        "payment_intent.payment_failed",
        "payment_intent.created",
      ])
      for (const event of newestFirst) {
        expect(await world.deliver(event)).toBe(200)
        await world.handled()
        expect(await world.books(paying)).toEqual(ONCE)
      }
    })
  })
}
