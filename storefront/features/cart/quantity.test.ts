import { parseQuantity } from "./quantity"

describe("a quantity", () => {
  it("is a whole number from 1 to 100", () => {
    expect(parseQuantity("1")).toBe(1)
    expect(parseQuantity("100")).toBe(100)
  })

  it.each(["0", "101", "-1", "1.5", "1e2", "", " 3", "NaN", "٣", null, undefined, 3])("is not %p", (text) => {
    expect(parseQuantity(text)).toBeNull()
  })
})
