import { cookieOptions, countIn } from "./cookies"

describe("the bag's count cookie", () => {
  it("is read among other cookies", () => {
    expect(countIn("a=1; kct_bag=12; b=2")).toBe(12)
    expect(countIn("kct_bag=3")).toBe(3)
  })

  it("counts as an empty bag where it is absent, of another name or no number", () => {
    expect(countIn("")).toBe(0)
    expect(countIn("xkct_bag=4")).toBe(0)
    expect(countIn("kct_bag=lots")).toBe(0)
    expect(countIn("kct_bag=-1")).toBe(0)
  })

  it("is sent over https only where the shop is", () => {
    expect(cookieOptions("http://localhost:8000", true).secure).toBe(false)
    expect(cookieOptions("https://shop.example", true).secure).toBe(true)
  })
})
