import { ASK, PLACES, stepAfter, stepAt, stepOf, STEPS } from "./steps"

describe("a step", () => {
  it("is what its address names, in a browser and on the server", () => {
    for (const step of PLACES) {
      expect(stepAt(step.url)).toBe(step)
      expect(stepAt(`/in/reg_eu${step.url}`)).toBe(step)
      expect(stepOf(step.url.split("/").slice(2))).toBe(step)
    }
  })

  it("is none where an address names none", () => {
    expect(stepOf(["nothing"])).toBeNull()
    expect(stepOf(["party", "more"])).toBeNull()
    expect(stepOf(undefined)).toBe(STEPS[0])
  })

  it("is followed by the next one; nothing follows the last, nor the one beside them", () => {
    expect(STEPS.map(stepAfter)).toEqual([...STEPS.slice(1), null])
    expect(stepAfter(ASK)).toBeNull()
  })
})
