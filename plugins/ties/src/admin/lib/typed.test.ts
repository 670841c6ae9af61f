import { decimalOf, slugOf, slugsOf, wholeOf } from "./typed"

describe("wholeOf", () => {
  it.each([
    ["0", 0],
    [" 14 ", 14],
    ["1000", 1000],
    ["1001", null],
    ["1.5", null],
    ["-1", null],
    ["", null],
    ["many", null],
  ])("reads %p as %p", (typed, whole) => {
    expect(wholeOf(typed, 0, 1000)).toBe(whole)
  })
})

describe("decimalOf", () => {
  it.each([
    ["500", 500],
    ["449.99", 449.99],
    ["449,9", 449.9],
    ["0.999", null],
    ["0", null],
    ["1e3", null],
  ])("reads %p as %p", (typed, decimal) => {
    expect(decimalOf(typed, 0.01, 1_000_000)).toBe(decimal)
  })
})

describe("slugs", () => {
  it("come from names as people write them, each once", () => {
    expect(slugsOf("Garden Romance, beach-bliss,,\n garden-romance")).toEqual([
      "garden-romance",
      "beach-bliss",
    ])
  })

  it("hold letters, digits and hyphens alone", () => {
    expect(slugOf(" Émile’s final check! ")).toBe("emile-s-final-check")
    expect(slugOf("–")).toBe("")
  })
})
