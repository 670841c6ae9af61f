import { codesStay, type FoundLine, holds, type WantedLine } from "./frozen"

const wanted: WantedLine[] = [
  { member_id: "a", variant_id: "v1", quantity: 1, unit_price: 24.99 },
  { member_id: "b", variant_id: "v2", quantity: 2, unit_price: 29.99 },
]
const found: FoundLine[] = [
  { member_id: "b", variant_id: "v2", quantity: 2, unit_price: 29.99 },
  { member_id: "a", variant_id: "v1", quantity: 1, unit_price: 24.99 },
]
const changed = (at: number, change: Partial<FoundLine>) =>
  found.map((line, index) => (index === at ? { ...line, ...change } : line))

describe("a wedding's cart", () => {
  it("holds what it is to hold, in whatever order", () => {
    expect(holds(found, wanted)).toBe(true)
    expect(holds([], [])).toBe(true)
  })

  it.each([
    ["another quantity", changed(0, { quantity: 3 })],
    ["another tie", changed(0, { variant_id: "v3" })],
    ["another price", changed(0, { unit_price: 0.01 })],
    ["a line of nobody", changed(0, { member_id: null })],
    ["a member twice", changed(0, { member_id: "a", variant_id: "v1", quantity: 1, unit_price: 24.99 })],
    ["a line less", found.slice(1)],
    ["a line more", [...found, { member_id: null, variant_id: "v1", quantity: 1, unit_price: 24.99 }]],
  ])("does not with %s", (_what, lines) => {
    expect(holds(lines, wanted)).toBe(false)
  })

  it("takes any price where none is said", () => {
    const unpriced = wanted.map(({ unit_price: _price, ...line }) => line)
    expect(holds(changed(0, { unit_price: 1 }), unpriced)).toBe(true)
  })

  it.each([
    ["keeps what is there", ["AUTO", "S"], "replace", true],
    ["may lose what acts by itself", ["S"], "replace", true],
    ["takes no further code", ["S", "TEN"], "replace", false],
    ["does not lose its special price", ["AUTO"], "replace", false],
    ["takes no code beside", ["TEN"], "add", false],
    ["is given its special price", ["S"], "add", true],
    ["does not give its special price up", ["S"], "remove", false],
    ["gives up another", ["AUTO"], "remove", true],
  ] as const)("%s", (_what, asked, action, allowed) => {
    expect(codesStay(asked, action, ["AUTO", "S"], ["S"])).toBe(allowed)
  })

  it("without a code takes none at all", () => {
    expect(codesStay(["TEN"], "replace", [], [])).toBe(false)
    expect(codesStay([], "replace", ["AUTO"], [])).toBe(true)
  })

  it("keeps each of several codes", () => {
    const kept = ["TEN", "S"]
    expect(codesStay(["S", "TEN"], "replace", kept, kept)).toBe(true)
    expect(codesStay(["S"], "replace", kept, kept)).toBe(false)
    expect(codesStay(["TEN"], "remove", kept, kept)).toBe(false)
  })
})
