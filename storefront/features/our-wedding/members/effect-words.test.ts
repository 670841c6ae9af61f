import { effectWords } from "./effect-words"

it("a change says to each who pays what is more to pay, and what goes back", () => {
  const of = (due: number, credit: number) =>
    effectWords({ payer: "a", name: null, owed_before: 20, owed_after: 22, due, credit }, "usd")
  expect(of(2, 0)).toEqual({ before: "$20.00", after: "$22.00", means: ["$2.00 more to pay"] })
  expect(of(-2, 0).means).toEqual(["$2.00 less to pay"])
  expect(of(0, 3).means).toEqual(["$3.00 goes back"])
  expect(of(0, -3).means).toEqual(["$3.00 less goes back"])
  expect(of(0, 0).means).toEqual([])
})
