import { activityOf, percentOf, stepsOf } from "./progress"

describe("percentOf", () => {
  it("is unknown, not 0, until the total is", () => {
    expect(percentOf({ done: 0, total: null })).toBeNull()
    expect(percentOf({ done: 0, total: 0 })).toBeNull()
  })

  it("does not say 100 before the last one is done", () => {
    expect(percentOf({ done: 251, total: 252 })).toBe(99)
    expect(percentOf({ done: 252, total: 252 })).toBe(100)
  })

  it("stays between 0 and 100", () => {
    expect(percentOf({ done: 300, total: 252 })).toBe(100)
    expect(percentOf({ done: -1, total: 252 })).toBe(0)
  })
})

describe("stepsOf", () => {
  it("has one current step in each phase, and none when done", () => {
    expect(stepsOf("reading").map((step) => step.state)).toEqual(["current", "waiting", "waiting"])
    expect(stepsOf("writing").map((step) => step.state)).toEqual(["done", "current", "waiting"])
    expect(stepsOf("withdrawing").map((step) => step.state)).toEqual(["done", "done", "current"])
    expect(stepsOf("done").map((step) => step.state)).toEqual(["done", "done", "done"])
  })
})

describe("activityOf", () => {
  it("counts what is written", () => {
    expect(activityOf({ phase: "writing", progress: { done: 1200, total: 25_200 } })).toBe(
      "Writing changes: 1,200 of 25,200 variants",
    )
  })
})
