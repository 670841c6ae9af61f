import { fromMomentInput, toMomentInput } from "./moment-input"

describe("a moment in an input", () => {
  it.each(["2027-06-19T00:00:00.000Z", "2027-01-31T22:45:00.000Z"])("comes back as it was: %s", (iso) => {
    expect(fromMomentInput(toMomentInput(iso))).toBe(iso)
  })

  it("is no limit where nothing is written", () => {
    expect(toMomentInput(null)).toBe("")
    expect(fromMomentInput("")).toBeNull()
    expect(fromMomentInput("soon")).toBeNull()
  })
})
