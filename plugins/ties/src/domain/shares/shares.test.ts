import fc from "fast-check"
import { cancelledStatement, CANCELLATION, keptOf, percentBack } from "./cancellation"
import { effectsOf } from "./change"
import { askedOfCouple, balanceDay } from "./deposit"
import { actionsOn, shareState, whyNotUntil } from "./late"
import { majorOf, minorOf } from "./money"
import { planReturns, whyNotReturn } from "./refunds"
import { COUPLE, type Entry, type Party, shareOf, statementOf } from "./statement"

const party = (total: number | string, members: Record<string, number | string> = {}, currency = "usd") => ({
  currency,
  total,
  members: Object.entries(members).map(([id, lines]) => ({ id, total: lines })),
})
const charge = (payer: string, amount: number): Entry => ({ payer, kind: "charge", amount })
const refund = (payer: string, amount: number): Entry => ({ payer, kind: "refund", amount })
const owedIn = (given: Party, entries: Entry[] = []) =>
  Object.fromEntries(statementOf(given, { entries }).shares.map(({ payer, owed }) => [payer, owed]))

describe("what each owes", () => {
  it.each<[string, Party, Record<string, number>]>([
    ["all is the couple's where nobody else pays", party("120.005"), { couple: 12_001 }],
    [
      "a member's lines are rounded once, and what is left is the couple's, shipping too",
      party("100.01", { a: "33.335", b: "33.335" }),
      { couple: 3_333, a: 3_334, b: 3_334 },
    ],
    [
      "a half that binary sums miss by a hair is rounded up all the same",
      party(10, { a: 1.005 }),
      { couple: 899, a: 101 },
    ],
    [
      "where everybody is rounded up and nobody else pays, the cents too many come off again",
      party("100.005", { a: "33.335", b: "33.335", c: "33.335" }),
      { couple: 0, a: 3_333, b: 3_334, c: 3_334 },
    ],
    ["yen have no decimals", party("2999.5", { a: "999.5" }, "jpy"), { couple: 2_000, a: 1_000 }],
    ["dinars have three", party("2.9995", { a: "0.9994" }, "kwd"), { couple: 2_001, a: 999 }],
  ])("%s", (_rule, given, owed) => expect(owedIn(given)).toEqual(owed))

  it("is never more for a member who has paid: what a change adds is the couple's", () => {
    expect(owedIn(party(70, { a: 35 }), [charge("a", 3_000)])).toEqual({ couple: 4_000, a: 3_000 })
  })

  it("is less for a member who has paid when the tier rises, and the rest goes back", () => {
    const { shares } = statementOf(party(50, { a: 25 }), { entries: [charge("a", 3_000)] })
    expect(shares[1]).toEqual({ payer: "a", owed: 2_500, charged: 3_000, refunded: 0, due: 0, credit: 500 })
  })

  it("is nothing for one who has left, and all that they paid goes back", () => {
    const { shares } = statementOf(party(25), { entries: [charge("a", 3_000)] })
    expect(shares[1]).toMatchObject({ payer: "a", owed: 0, credit: 3_000 })
  })

  it("is never less than was promised back", () => {
    const books = { entries: [charge("a", 3_000)], promised: [{ payer: "a", amount: 500 }] }
    expect(shareOf(statementOf(party(56, { a: 28 }), books), "a")).toMatchObject({ owed: 2_500, credit: 500 })
  })

  const amount = fc.integer({ min: 0, max: 9_999_999 }).map((fine) => (fine / 10_000).toFixed(4))
  it("adds up to the rounded whole, whoever pays and whatever has moved", () => {
    const moved = fc.array(
      fc.record({
        payer: fc.constantFrom(COUPLE, "a", "b", "gone"),
        kind: fc.constantFrom("charge" as const, "refund" as const),
        amount: fc.nat(200_000),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(amount, amount, amount, moved, (total, a, b, entries) => {
        const given = party(total, { a, b })
        const { charged, refunded, due, credit, shares } = statementOf(given, { entries })
        expect(charged - refunded + due - credit).toBe(minorOf(total, "usd"))
        expect(shares.reduce((sum, { owed }) => sum + owed, 0)).toBe(minorOf(total, "usd"))
        expect(shares.every(({ owed, due: open, credit: back }) => owed >= 0 && open >= 0 && back >= 0)).toBe(
          true,
        )
      }),
    )
  })
})

it("what is written in the smallest unit comes back as it was", () => {
  fc.assert(
    fc.property(fc.nat(99_999_999), fc.constantFrom("usd", "jpy", "kwd"), (minor, currency) => {
      expect(minorOf(majorOf(minor, currency), currency)).toBe(minor)
    }),
  )
})

describe("what goes back", () => {
  const paid = fc
    .array(fc.record({ captured: fc.nat(500), returned: fc.nat(500) }), { maxLength: 5 })
    .map((payments) => payments.map((one, at) => ({ ...one, paymentId: String(at) })))
  it("goes to the newest payment first", () => {
    const payments = [
      { paymentId: "old", captured: 100, returned: 0 },
      { paymentId: "new", captured: 100, returned: 60 },
    ]
    expect(planReturns(50, payments)).toEqual([
      { paymentId: "new", amount: 40 },
      { paymentId: "old", amount: 10 },
    ])
  })

  it("is never more than is asked for, nor than a payment has taken", () => {
    fc.assert(
      fc.property(fc.nat(2_000), paid, (amount, payments) => {
        const back = planReturns(amount, payments)
        const room = payments.reduce((sum, one) => sum + Math.max(0, one.captured - one.returned), 0)
        expect(back.reduce((sum, one) => sum + one.amount, 0)).toBe(Math.min(amount, room))
        expect(back.every((one) => one.amount > 0)).toBe(true)
      }),
    )
  })

  it.each([
    [101, "More can’t be given back than was paid."],
    [0, "There is nothing to give back."],
    [1.5, "There is nothing to give back."],
    [100, null],
  ])("%s of 100 that are left: %s", (amount, answer) => {
    expect(whyNotReturn(amount, { paymentId: "one", captured: 300, returned: 200 })).toBe(answer)
  })
})

describe("a deposit", () => {
  const rule = { percent: 30, from: 100_000, balanceDays: 10 }
  const large = party(2_000, { a: 100 })
  it("is a part of what the couple owes of a large wedding", () => {
    expect(askedOfCouple(statementOf(large, { entries: [] }), rule)).toEqual({
      all: 190_000,
      deposit: 57_000,
    })
  })
  it.each<[string, Party, Entry[], typeof rule | null]>([
    ["of a small wedding", party(999.99), [], rule],
    ["where the shop takes none", large, [], null],
    ["after the couple has paid something", large, [charge(COUPLE, 57_000)], rule],
  ])("is not asked for %s", (_when, given, entries, by) => {
    expect(askedOfCouple(statementOf(given, { entries }), by).deposit).toBeNull()
  })
  it("leaves a balance that is due in business days before the ties ship, and never in the past", () => {
    const holidays = new Set(["2027-06-14"])
    expect(balanceDay("2027-06-15", { ...rule, balanceDays: 2 }, { today: "2027-06-01", holidays })).toBe(
      "2027-06-10",
    )
    expect(balanceDay("2027-06-15", rule, { today: "2027-06-10", holidays })).toBe("2027-06-10")
  })
})

describe("a share", () => {
  const share = { payer: "a", owed: 100, charged: 0, refunded: 0, due: 100, credit: 0 }
  const on = { deadline: "2027-05-01", today: "2027-05-01", held: 0 }
  it.each([
    ["due", share, on],
    ["due", share, { ...on, deadline: null }],
    ["late", share, { ...on, today: "2027-05-02" }],
    ["held", share, { ...on, today: "2027-05-02", held: 100 }],
    ["paid", { ...share, charged: 100, due: 0 }, on],
    ["credited", { ...share, charged: 120, due: 0, credit: 20 }, on],
    ["nothing", { ...share, owed: 0, due: 0 }, on],
  ])("is %s", (state, given, when) => expect(shareState(given, when)).toBe(state))

  const free = { isPacked: false, isOrdered: true, held: 0 }
  it.each([
    ["can be paid for, dropped or extended while it is open", share, free, ["pay", "drop", "extend"]],
    ["of one whose tie is packed can't be dropped", share, { ...free, isPacked: true }, ["pay", "extend"]],
    ["that is on its way is left alone", share, { ...free, held: 100 }, []],
    ["that is paid is left alone", { ...share, due: 0, charged: 100 }, free, []],
    ["of the couple is its own", { ...share, payer: COUPLE }, free, []],
  ])("%s", (_rule, given, when, actions) => expect(actionsOn(given, when)).toEqual(actions))

  it("may have until the ties ship, and no day that is over", () => {
    const days = { today: "2027-05-01", last: "2027-05-20" }
    expect(whyNotUntil("2027-05-20", days)).toBeNull()
    expect(whyNotUntil("2027-05-21", days)).toMatch(/have to ship/)
    expect(whyNotUntil("2027-04-30", days)).toMatch(/is over/)
  })
})

it("a change is told of to each whom it moves, before it is done", () => {
  const books = { entries: [charge(COUPLE, 7_000), charge("a", 3_000)] }
  const effects = effectsOf(statementOf(party(100, { a: 30 }), books), party(130, { a: 28, b: 30 }), books)
  expect(effects).toEqual([
    { payer: COUPLE, owedBefore: 7_000, owedAfter: 7_200, due: 200, credit: 0 },
    { payer: "a", owedBefore: 3_000, owedAfter: 2_800, due: 0, credit: 200 },
    { payer: "b", owedBefore: 0, owedAfter: 3_000, due: 3_000, credit: 0 },
  ])
})

describe("a cancellation", () => {
  it.each([
    [45, 100],
    [30, 100],
    [29, 50],
    [14, 50],
    [13, 0],
    [-2, 0],
  ])("%i days before the wedding gives %i percent back", (days, percent) => {
    expect(percentBack(CANCELLATION, days)).toBe(percent)
  })

  it("gives each back by the policy, and whole what was too much anyway", () => {
    const entries = [charge(COUPLE, 7_001), charge("a", 3_000), refund("a", 100)]
    const statement = statementOf(party(95, { a: 25 }), { entries })
    const kept = keptOf(statement, 50)
    expect(Object.fromEntries(kept)).toEqual({ couple: 3_500, a: 1_250 })
    const after = cancelledStatement("usd", kept, { entries })
    expect(after).toMatchObject({ total: 4_750, due: 0, credit: 3_501 + 1_650 })
    expect(after.charged - after.refunded + after.due - after.credit).toBe(after.total)
  })
})
