import { MOST_PLACED, parseNumber, parsePlaced, withPlaced } from "./placed"

const id = (n: number) => `order_01M82FEEG81MYB5M2EJ5Z${String(n).padStart(5, "0")}`

describe("the orders placed from this browser", () => {
  it("are read back, the latest first", () => {
    const text = withPlaced(withPlaced(undefined, { number: 7, id: id(7) }), { number: 12, id: id(12) })
    expect(parsePlaced(text)).toEqual([
      { number: 12, id: id(12) },
      { number: 7, id: id(7) },
    ])
  })

  it("hold an order once, however often it is kept", () => {
    const once = withPlaced(undefined, { number: 7, id: id(7) })
    expect(withPlaced(once, { number: 7, id: id(7) })).toBe(once)
  })

  it("are the last twenty", () => {
    let text: string | undefined
    for (let n = 1; n <= MOST_PLACED + 5; n += 1) text = withPlaced(text, { number: n, id: id(n) })
    const kept = parsePlaced(text)
    expect(kept).toHaveLength(MOST_PLACED)
    expect(kept[0]?.number).toBe(MOST_PLACED + 5)
  })

  it("are none where the cookie says something else", () => {
    for (const text of [
      undefined,
      "",
      "x",
      "7",
      `7:cart_01M82FEEG81MYB5M2EJ5ZJWDJK`,
      "7:order_../../admin",
      `-1:${id(1)}`,
    ]) {
      expect(parsePlaced(text)).toEqual([])
    }
  })
})

describe("an order's number in an address", () => {
  it("is a positive whole number without ornaments", () => {
    expect(parseNumber("12")).toBe(12)
    for (const text of ["0", "012", "1.5", "-3", "1e3", "12345678901", "", "abc", undefined]) {
      expect(parseNumber(text)).toBeNull()
    }
  })
})
