import { percentOfText } from "./percent"

describe("percentOfText", () => {
  it.each([
    ["5", 5],
    [" 7.25 ", 7.25],
    ["7,5", 7.5],
    ["10 %", 10],
    ["0", 0],
    ["100", 100],
  ])("reads %p as %d", (typed, percent) => {
    expect(percentOfText(typed)).toBe(percent)
  })

  it.each(["", "-5", "100.01", "5.125", "five", "5%5", "1e1"])("takes %p for no percentage", (typed) => {
    expect(percentOfText(typed)).toBeNull()
  })
})
