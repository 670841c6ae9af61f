import { guardOf } from "./guard"

describe("a row that could not be read", () => {
  it("keeps the tie that it names", () => {
    const guard = guardOf([], [{ key: "bow-tie/teal" }])
    expect(guard.protects("bow-tie", "teal")).toBe(true)
    expect(guard.protects("bow-tie", "navy")).toBe(false)
    expect(guard.protects("skinny-tie", "teal")).toBe(false)
  })

  it("keeps all of its style where it names no colour, since it may have been any of it", () => {
    const guard = guardOf([], [{ key: "bow-tie/#3" }])
    expect(guard.protects("bow-tie", "navy")).toBe(true)
    expect(guard.protects("skinny-tie", "navy")).toBe(false)
    expect(guard.protectsStyle("bow-tie")).toBe(false)
  })

  it("keeps a style and its ties where it is the style's own", () => {
    const guard = guardOf([{ key: "bow-tie" }], [])
    expect([guard.protectsStyle("bow-tie"), guard.protects("bow-tie", "teal")]).toEqual([true, true])
    expect(guard.protectsStyle("skinny-tie")).toBe(false)
  })

  it("keeps every style where it is a style's and names none", () => {
    expect(guardOf([{ key: "#2" }], []).protects("skinny-tie", "teal")).toBe(true)
  })
})
