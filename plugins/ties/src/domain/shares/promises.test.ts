import { promiseNow, promisesOf } from "./promises"
import { statementOf } from "./statement"

const BOOKS = { entries: [], promised: [] }
const partyOf = (total: number, own: number) => ({
  currency: "usd",
  total,
  members: [{ id: "m1", total: own }],
})
const statement = statementOf(partyOf(100, 20), BOOKS)
const held = (payer: string, amount: number, providerId = "pp_system_default") => ({
  payer,
  amount,
  providerId,
})

describe("what was promised for a party", () => {
  it("is all that they owe, whatever that comes to, where it was all before", () => {
    const [couple, member, ...others] = promisesOf(statement, [held("couple", 8000), held("m1", 2000)])
    expect(others).toEqual([])
    const after = statementOf(partyOf(130, 15), BOOKS)
    expect([couple, member].map((promise) => promise && promiseNow(promise, after))).toEqual([11_500, 1500])
  })

  it("stays what it was where it was a part, and is never more than is due", () => {
    const [deposit] = promisesOf(statement, [held("couple", 1000), held("couple", 1400)])
    expect(deposit).toMatchObject({ payer: "couple", amount: 2400 })
    expect(promiseNow(deposit!, statementOf(partyOf(130, 15), BOOKS))).toBe(2400)
    expect(promiseNow(deposit!, statementOf(partyOf(30, 15), BOOKS))).toBe(1500)
  })

  it("is nothing of who has left", () => {
    const [, member] = promisesOf(statement, [held("couple", 8000), held("m1", 2000)])
    expect(promiseNow(member!, statementOf({ currency: "usd", total: 80, members: [] }, BOOKS))).toBe(0)
  })

  it("is promised by the provider by which it was last", () => {
    const all = [held("couple", 1000), held("couple", 7000, "pp_system_invoice")]
    expect(promisesOf(statement, all)).toEqual([
      { payer: "couple", providerId: "pp_system_invoice", amount: null },
    ])
  })
})
