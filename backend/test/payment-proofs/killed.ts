import path from "node:path"
import { sqlOf } from "../harness/count-sql"
import { ONCE, PAYPAL, type Paying, type PaymentWorld } from "../payments/world"
import { medusa } from "../quote-proofs/processes"
import { EXTENT, tell } from "./extent"
import type { Order } from "./victim"

const VICTIM = path.resolve("backend/test/payment-proofs/victim.ts")

/** Has a process of its own make the order, in the course of which it is killed. */
async function killedAtWork(databaseUrl: string, order: Order): Promise<void> {
  const { ended, said } = medusa(databaseUrl, "exec", VICTIM, JSON.stringify(order))
  const signal = await ended
  if (signal !== "SIGKILL") throw new Error(`${JSON.stringify(order)} did not come to pass: ${said()}`)
}

export function killed(world: PaymentWorld, databaseUrl: () => string): void {
  const byCard = () => world.paidByCard()
  const byPayPal = async () => {
    const paying = await world.begin(PAYPAL)
    world.standIns().paypal.ledger.approve(paying.id)
    return paying
  }
  const WAYS: { what: string; do: Order["do"]; pay: () => Promise<Paying> }[] = [
    { what: "a card, as its shopper completes", do: "complete", pay: byCard },
    { what: "a card, as its webhook is handled", do: "settle", pay: byCard },
    { what: "PayPal, as its shopper completes", do: "complete", pay: byPayPal },
  ]

  const orders = async () =>
    (await world.sql<{ n: number }>('select count(*)::int as n from "order" where deleted_at is null'))[0]!.n

  /** Ties of an order for which stock is put aside, and for which it has to be. */
  const reserved = async ({ cartId }: Paying) => {
    const [row] = await world.sql<{ ordered: number; reserved: number }>(
      `select coalesce(sum(i.quantity), 0)::int as ordered, coalesce(sum((select sum(r.quantity) from reservation_item r
         where r.line_item_id = i.item_id and r.deleted_at is null)), 0)::int as reserved
       from order_cart l join order_item i on i.order_id = l.order_id and i.deleted_at is null
       where l.cart_id = ? and l.deleted_at is null`,
      cartId,
    )
    return row
  }

  it.each(WAYS)(
    "$what: killed at any point between the money and the order, nothing is lost or charged twice",
    async (way) => {
      const measured = await way.pay()
      const statements = (
        await sqlOf(world.container(), async () => {
          if (way.do === "complete") await world.complete(measured.cartId)
          else await world.reconcile()
        })
      ).length
      let slowest = 0
      for (let round = 1; round <= EXTENT.rounds; round += 1) {
        const paying = await way.pay()
        const before = await orders()
        const statement = Math.ceil((statements * round) / (EXTENT.rounds + 1))
        await killedAtWork(databaseUrl(), { do: way.do, cartId: paying.cartId, statement })
        const began = Date.now()
        // What a process that starts again does by its job; PayPal's shopper presses the button once more.
        await world.reconcile()
        if (way.pay === byPayPal && (await world.books(paying)).taken === 0)
          await world.complete(paying.cartId)
        slowest = Math.max(slowest, Date.now() - began)
        const seen = { statement, books: await world.books(paying), more: (await orders()) - before }
        expect(seen).toEqual({ statement, books: ONCE, more: 1 })
        await world.paidInFull(paying)
        const stock = await reserved(paying)
        expect({ statement, reserved: stock?.reserved }).toEqual({ statement, reserved: stock?.ordered })
      }
      tell(
        `killed between money and order, ${way.what}: ${EXTENT.rounds} rounds over ${statements} statements`,
        `one order, one capture each; mended in ${(slowest / 1000).toFixed(1)} s at most`,
      )
    },
  )

  it("an order whose process died before it came to the money is a bag again, or paid when its shopper presses once more", async () => {
    const [left, pressed] = [await byPayPal(), await byPayPal()]
    for (const { cartId } of [left, pressed])
      await killedAtWork(databaseUrl(), { do: "complete", cartId, statement: "money" })
    expect(await world.books(left)).toMatchObject({ orders: 1, taken: 0 })

    expect(await world.complete(pressed.cartId)).toMatchObject({ data: { type: "order" } })
    expect(await world.books(pressed)).toEqual(ONCE)
    await world.paidInFull(pressed)

    await world.reconcile()
    expect(await world.books(left)).toEqual({ orders: 0, captures: 0, taken: 0, refunds: 0 })
    expect(await world.sql("select completed_at from cart where id = ?", left.cartId)).toEqual([
      { completed_at: null },
    ])
    expect((await world.cart(left.cartId)).total).toBe(left.total)
    expect(await world.complete(left.cartId)).toMatchObject({ data: { type: "order" } })
    expect(await world.books(left)).toEqual(ONCE)
    const stock = await reserved(left)
    expect(stock).toEqual({ ordered: stock?.ordered, reserved: stock?.ordered })
  })
}
