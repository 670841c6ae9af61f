import { shownCodes } from "./shown-codes"

const cart = {
  promotions: [
    { code: "SPRING", is_automatic: false },
    { code: "TIES_RULE", is_automatic: true },
  ],
}

describe("codes of a bag", () => {
  it("are those that were given, not what works by itself", () => {
    expect(shownCodes(cart, [])).toEqual([{ code: "SPRING", note: null }])
  })

  it("that stand by behind a wedding price are shown with the reason", () => {
    const notice = {
      code: "FIVE",
      state: "standing_by" as const,
      would_save: 5,
      reason: "It would save less.",
    }
    expect(shownCodes(cart, [notice])).toEqual([
      { code: "SPRING", note: null },
      { code: "FIVE", note: "It would save less." },
    ])
  })
})
