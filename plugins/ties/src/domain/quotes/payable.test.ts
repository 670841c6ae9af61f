import { DRAFT } from "./draft.fixture"
import { whyNotPayable } from "./payable"
import type { Quote } from "./quote"
import { limitOf, whyNotGiven } from "./special-price"

const NOW = 1000
const quote: Quote = {
  ...DRAFT,
  state: "approved",
  approvedHash: "h1",
  acceptedHash: "h1",
  expiresAt: NOW + 1,
}

describe("whyNotPayable", () => {
  it("lets an approved and accepted quote of an unchanged cart be paid in time", () => {
    expect(whyNotPayable(quote, NOW)).toBeNull()
    expect(whyNotPayable({ ...quote, expiresAt: null }, NOW)).toBeNull()
  })

  it.each<[string, Partial<Quote>]>([
    ["illegal_transition", { state: "draft" }],
    ["illegal_transition", { state: "in_review" }],
    ["illegal_transition", { state: "paid" }],
    ["illegal_transition", { state: "cancelled" }],
    ["not_accepted", { acceptedHash: null }],
    ["content_changed", { acceptedHash: "old" }],
    ["content_changed", { cartHash: "other" }],
    ["content_changed", { cartHash: null }],
    ["expired", { expiresAt: NOW }],
  ])("is %s for %j", (code, change) => {
    expect(whyNotPayable({ ...quote, ...change }, NOW)?.code).toBe(code)
  })

  it("says so where it is paid already", () => {
    expect(whyNotPayable({ ...quote, state: "shipped" }, NOW)?.message).toBe("This wedding is paid already.")
    expect(whyNotPayable({ ...quote, state: "submitted" }, NOW)?.message).toBe(
      "A quote has to be approved before it is paid, and this one is submitted.",
    )
  })
})

describe("special prices", () => {
  it("go as far as the role's limit", () => {
    expect(whyNotGiven(5, "coordinator")).toBeNull()
    expect(whyNotGiven(0, "staff")).toBeNull()
    expect(whyNotGiven(100, "owner")).toBeNull()
    expect(whyNotGiven(5.01, "coordinator")).toEqual({
      code: "over_limit",
      message: "As coordinator you may take 5 % off at most, and this is 5.01 %.",
    })
    expect(whyNotGiven(1, "staff")?.code).toBe("over_limit")
  })

  it.each([-1, 100.1, Number.NaN, Infinity])("are no %d percent, whoever gives them", (percent) => {
    expect(whyNotGiven(percent, "owner")?.code).toBe("invalid")
  })

  it("follow the limits that the shop sets, and a role without one gives nothing", () => {
    expect(limitOf("senior", { senior: 12 })).toBe(12)
    expect(limitOf("lead", { senior: 12 })).toBe(0)
  })
})
