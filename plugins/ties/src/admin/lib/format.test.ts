import {
  formatAgo,
  formatCountOf,
  formatDay,
  formatDuration,
  formatMoment,
  formatPercent,
  formatPrice,
  NOTHING,
} from "./format"

const AT = "2026-11-22T20:00:00.000Z"
const after = (seconds: number) => new Date(AT).getTime() + seconds * 1000

describe("formatAgo", () => {
  it.each([
    [59, "just now"],
    [60, "1 minute ago"],
    [3599, "59 minutes ago"],
    [3600, "1 hour ago"],
    [86_399, "23 hours ago"],
    [86_400, "yesterday"],
    [3 * 86_400, "3 days ago"],
  ])("tells %d seconds as %s", (seconds, words) => {
    expect(formatAgo(AT, after(seconds))).toBe(words)
  })

  it("takes a time ahead of this clock for now, since clocks differ", () => {
    expect(formatAgo(AT, after(-30))).toBe("just now")
  })
})

describe("formatDuration", () => {
  it.each([
    [0, "0 ms"],
    [999, "999 ms"],
    [1000, "1.0 s"],
    [9999, "9.9 s"],
    [10_000, "10 s"],
    [59_999, "59 s"],
    [125_000, "2 min 5 s"],
    [3_780_000, "1 h 3 min"],
  ])("tells %d ms as %s", (ms, words) => {
    expect(formatDuration(ms)).toBe(words)
  })

  it("does not take unknown for zero", () => {
    expect(formatDuration(null)).toBe(NOTHING)
  })
})

describe("formatMoment", () => {
  it("shows no Invalid Date", () => {
    expect(formatMoment("not a time")).toBe(NOTHING)
  })
})

describe("formatPrice", () => {
  it("shows major units in the currency's own form", () => {
    expect(formatPrice("24.99", "usd")).toBe("$24.99")
    expect(formatPrice("1200", "jpy")).toBe("¥1,200")
  })

  it("shows what was sent where it is no amount or no currency", () => {
    expect(formatPrice("abc", "usd")).toBe("abc USD")
    expect(formatPrice("24.99", "coins")).toBe("24.99 COINS")
  })
})

describe("formatCountOf", () => {
  it("counts one and many", () => {
    expect(formatCountOf(1, "row")).toBe("1 row")
    expect(formatCountOf(0, "row")).toBe("0 rows")
    expect(formatCountOf(25_200, "entry", "entries")).toBe("25,200 entries")
  })
})

describe("formatPercent", () => {
  it("shows decimals only where there are any", () => {
    expect(formatPercent(20)).toBe("20 %")
    expect(formatPercent(12.5)).toBe("12.5 %")
  })
})

describe("formatDay", () => {
  it("is the same day in every time zone", () => {
    expect(formatDay("2027-06-19")).toBe("Jun 19, 2027")
    expect(formatDay("soon")).toBe(NOTHING)
  })
})
