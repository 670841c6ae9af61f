import { ONCE, PAYPAL, type PaymentWorld } from "./world"

const MANY = 20

export function atOnce(world: PaymentWorld): void {
  it(`${MANY} completions of one cart at once make one order, which all are told`, async () => {
    const paying = await world.paidByCard()
    const answers = await Promise.all(Array.from({ length: MANY }, () => world.complete(paying.cartId)))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: MANY }, () => 200))
    expect(new Set(answers.map(({ data }) => data.order?.id)).size).toBe(1)
    expect(await world.books(paying)).toEqual(ONCE)
    await world.paidInFull(paying)
  })

  it(`${MANY} completions of one cart paid by PayPal take it once`, async () => {
    const paying = await world.begin(PAYPAL)
    world.standIns().paypal.ledger.approve(paying.id)
    const answers = await Promise.all(Array.from({ length: MANY }, () => world.complete(paying.cartId)))
    expect(new Set(answers.map(({ data }) => data.order?.id)).size).toBe(1)
    expect(await world.books(paying)).toEqual(ONCE)
  })
}
