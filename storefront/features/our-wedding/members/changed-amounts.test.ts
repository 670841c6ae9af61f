import { changedAmounts } from "./changed-amounts"

const of = (before: number | null, after: number | null, name: string | null = null) =>
  changedAmounts(
    { currency_code: "usd", members: [{ member_id: "a", name, role: "usher", before, after }] },
    () => "Usher",
  ).map(({ words }) => words)

describe("what a change of the party does to each amount", () => {
  it("is told of those alone whose amount is read as another one", () => {
    expect(of(10, 10.001)).toEqual([])
    expect(of(10, 10.01)).toEqual(["Usher: $10.01 instead of $10.00"])
    expect(of(null, 10, "Zoe")).toEqual(["Zoe: $10.00, new"])
    expect(of(10, null, " ")).toEqual(["Usher: $10.00 less"])
    expect(of(null, null)).toEqual([])
  })
})
