import fc from "fast-check"
import { isSameMoney, toMinor } from "./minor"
import { type Act, type Bag, settle, type TriedPayment } from "./settle"

const usd = (amount: number) => ({ amount, currency: "usd" })

const tried = (change: Partial<TriedPayment> = {}): TriedPayment => ({
  sessionId: "one",
  asked: usd(10),
  held: "captured",
  has: usd(10),
  isRecorded: false,
  isReturned: false,
  openedAt: 1,
  ...change,
})
const bag = (payments: TriedPayment[], change: Partial<Bag> = {}): Bag => ({
  total: usd(10),
  orderId: null,
  payments,
  ...change,
})

describe("a bag that money was moved for", () => {
  it.each<[string, Bag, Act[]]>([
    [
      "becomes an order when it was paid",
      bag([tried()]),
      [{ do: "record", sessionId: "one", as: "captured" }],
    ],
    [
      "becomes an order when the money is held",
      bag([tried({ held: "authorized" })]),
      [{ do: "record", sessionId: "one", as: "authorized" }],
    ],
    ["is left alone while nobody has paid", bag([tried({ held: "nothing", has: null })]), []],
    [
      "is left alone while the provider can't be asked",
      bag([tried(), tried({ sessionId: "two", held: "unknown" })]),
      [],
    ],
    [
      "that is an order has its payment written down",
      bag([tried()], { orderId: "order", total: null }),
      [{ do: "record", sessionId: "one", as: "captured" }],
    ],
    [
      "that is an order and paid is done",
      bag([tried({ isRecorded: true })], { orderId: "order", total: null }),
      [],
    ],
    [
      "that is an order for which no payment was ever there is a bag again",
      bag([tried({ held: "nothing", has: null })], { orderId: "order", total: null }),
      [{ do: "take_back", sessionId: "one" }],
    ],
    [
      "that is an order whose payment came to nothing is reported",
      bag([tried({ held: "nothing", has: null, isRecorded: true })], { orderId: "order", total: null }),
      [{ do: "report", trouble: "order_without_payment", sessionId: "one" }],
    ],
    [
      "that has changed since has its money given back",
      bag([tried()], { total: usd(12) }),
      [{ do: "give_back", sessionId: "one", why: "amount_differs" }],
    ],
    [
      "paid in another currency has it given back",
      bag([tried({ has: { amount: 10, currency: "eur" } })]),
      [{ do: "give_back", sessionId: "one", why: "amount_differs" }],
    ],
    [
      "paid twice has the later given back, and the open try closed",
      bag([
        tried({ sessionId: "late", openedAt: 3 }),
        tried({ sessionId: "open", held: "nothing", has: null, openedAt: 2 }),
        tried(),
      ]),
      [
        { do: "give_back", sessionId: "late", why: "paid_twice" },
        { do: "close", sessionId: "open" },
        { do: "record", sessionId: "one", as: "captured" },
      ],
    ],
    ["whose money was given back is done", bag([tried({ isRecorded: true, isReturned: true })]), []],
  ])("%s", (_rule, given, acts) => {
    expect(settle(given)).toEqual(acts)
  })

  const money = fc.record({
    amount: fc.integer({ min: 1, max: 4 }),
    currency: fc.constantFrom("usd", "eur"),
  })
  const payment = fc
    .record({
      asked: money,
      held: fc.constantFrom("nothing" as const, "authorized" as const, "captured" as const),
      has: money,
      isRecorded: fc.boolean(),
      isReturned: fc.boolean(),
      openedAt: fc.nat(9),
    })
    .map((one) => ({ ...one, has: one.held === "nothing" ? null : one.has }))
  const anyBag = fc
    .record({ total: money, isOrder: fc.boolean(), payments: fc.array(payment, { maxLength: 5 }) })
    .map(({ total, isOrder, payments }) => ({
      total: isOrder ? null : total,
      orderId: isOrder ? "order" : null,
      payments: payments.map((one, at) => ({ ...one, sessionId: `s${at}` })),
    }))

  it("keeps one payment at most, of exactly what it comes to, and gives every other one back", () => {
    fc.assert(
      fc.property(anyBag, (given) => {
        const acts = settle(given)
        const paid = given.payments.filter((one) => one.held !== "nothing" && !one.isReturned)
        const back = new Set(acts.flatMap((act) => (act.do === "give_back" ? [act.sessionId] : [])))
        const kept = paid.filter(({ sessionId }) => !back.has(sessionId))
        expect(kept.length).toBeLessThanOrEqual(1)
        for (const one of kept) {
          expect(isSameMoney(one.has!, one.asked)).toBe(true)
          expect(given.total === null || isSameMoney(one.has!, given.total)).toBe(true)
        }
        const recorded = acts.flatMap((act) => (act.do === "record" ? [act.sessionId] : []))
        expect(recorded.every((id) => kept.some(({ sessionId }) => sessionId === id))).toBe(true)
      }),
    )
  })

  it("needs nothing more once it was done", () => {
    fc.assert(
      fc.property(anyBag, (given) => {
        const acts = settle(given)
        const does = (act: Act["do"], id: string) =>
          acts.some((one) => one.do === act && "sessionId" in one && one.sessionId === id)
        const some = (what: Act["do"]) => acts.some((act) => act.do === what)
        const after: Bag = {
          total: some("record") ? null : (given.total ?? (some("take_back") ? usd(1) : null)),
          orderId: some("record") ? "order" : some("take_back") ? null : given.orderId,
          payments: given.payments
            .filter(({ sessionId }) => !does("close", sessionId))
            .map((one) => ({
              ...one,
              isRecorded: one.isRecorded || does("record", one.sessionId) || does("give_back", one.sessionId),
              isReturned: one.isReturned || does("give_back", one.sessionId),
            })),
        }
        expect(settle(after).filter((act) => act.do !== "report")).toEqual([])
      }),
    )
  })
})

it.each([
  [24.99, "usd", 2499],
  ["19.995", "usd", 2000],
  ["0.1", "jpy", 0],
  ["1234.5", "jpy", 1235],
  ["1.2345", "kwd", 1235],
])("%s %s are %i of its smallest unit", (amount, currency, minor) => {
  expect(toMinor(amount, currency)).toBe(minor)
})
