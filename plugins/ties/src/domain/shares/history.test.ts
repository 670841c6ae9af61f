import assert from "node:assert/strict"
import fc from "fast-check"
import { Model } from "./model.fixture"
import { partyOf, Till } from "./till.fixture"

/** `npm run check:ledger` asks for more. */
const HISTORIES = Number(process.env["KCT_LEDGER_HISTORIES"] ?? 200)
const SEED = process.env["KCT_LEDGER_SEED"]

const cents = fc.integer({ min: 1, max: 9999 })
const who = fc.nat(11)
const event = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant("pay" as const), who }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant("join" as const), price: cents }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("leave" as const), who }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("swap" as const), who, price: cents }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("refund" as const),
      who,
      cents: fc.integer({ min: 1, max: 20 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("carry out" as const), dies: fc.boolean() }) },
)
const history = fc.record({
  shipping: fc.integer({ min: 1000, max: 3000 }),
  tax: fc.integer({ min: 0, max: 25 }),
  coupleTie: cents,
  events: fc.array(event, { minLength: 1, maxLength: 40 }),
  cancelled: fc.option(fc.integer({ min: 0, max: 100 })),
})

/** Where both stand, in cents. */
function compare(model: Model, till: Till): void {
  const statement = till.statement()
  const { charged, refunded, due, credit, total, shares } = statement
  assert.equal(charged - refunded + due - credit, total)
  assert.deepEqual(till.overdrawn(), [])
  for (const share of shares) {
    const kept = share.charged - share.refunded - share.credit
    assert.equal(kept, Number(model.walletOf(share.payer)), share.payer)
  }
}

function live({
  shipping,
  tax,
  coupleTie,
  events,
  cancelled,
}: typeof history extends fc.Arbitrary<infer H> ? H : never) {
  const model = new Model(BigInt(shipping), BigInt(tax), BigInt(coupleTie))
  const till = new Till(() => partyOf(model))
  const everybody = ["couple"]
  const one = (at: number) => everybody[at % everybody.length]!
  for (const step of events) {
    switch (step.does) {
      case "pay":
        model.pay(one(step.who))
        till.pay(one(step.who))
        break
      case "join":
        everybody.push(`member-${everybody.length}`)
        model.wear(everybody.at(-1)!, BigInt(step.price))
        break
      case "leave":
        if (one(step.who) !== "couple") model.wear(one(step.who), null)
        break
      case "swap":
        if (model.prices.has(one(step.who))) model.wear(one(step.who), BigInt(step.price))
        break
      case "refund": {
        const wallet = Number(model.walletOf(one(step.who)))
        // More than was paid is refused, and nothing of it done.
        assert.equal(till.favour(one(step.who), wallet + 1_000_000), true)
        const given = Number(model.favour(one(step.who), BigInt(step.cents)))
        if (given > 0) assert.equal(till.favour(one(step.who), given), false)
        break
      }
      case "carry out":
        till.carryOut(step.dies)
    }
    till.plan()
    compare(model, till)
    for (const { payer, due } of till.statement().shares) assert.equal(BigInt(due), model.due(payer), payer)
  }
  if (cancelled !== null) {
    model.cancel(BigInt(cancelled))
    till.cancel(cancelled)
    till.plan()
    compare(model, till)
  }
  for (const payer of cancelled === null ? everybody : []) {
    model.pay(payer)
    till.pay(payer)
  }
  till.plan()
  // The process dies after the bank's answer, and goes on later.
  till.carryOut(true)
  till.carryOut(false)
  till.carryOut(false)
  return { model, till }
}

it(`the ledger of a party balances to the cent with what a second reckoning says, in ${HISTORIES} histories`, () => {
  fc.assert(
    fc.property(history, (drawn) => {
      const { model, till } = live(drawn)
      compare(model, till)
      const { charged, refunded, due, credit, total, shares } = till.statement()
      expect([due, credit]).toEqual([0, 0])
      expect(charged - refunded).toBe(total)
      const back = [...till.bank.values()].reduce((sum, amount) => sum + amount, 0)
      expect(back).toBe(refunded)
      expect(shares.every((share) => share.refunded <= share.charged)).toBe(true)
    }),
    { numRuns: HISTORIES, ...(SEED === undefined ? {} : { seed: Number(SEED) }) },
  )
})
