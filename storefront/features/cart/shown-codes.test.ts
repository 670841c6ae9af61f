import type { CartBundle, CodeNotice } from "@kct/contract"
import { shownCodes } from "./shown-codes"

const cart = {
  currency_code: "usd",
  promotions: [
    { code: "SPRING", is_automatic: false },
    { code: "TIES_RULE", is_automatic: true },
  ],
}
const wedding: CartBundle = {
  id: "bun_1",
  theme: null,
  wedding_date: null,
  ties: 10,
  tier: null,
  next_tier: null,
  discount: 53.978,
  lines: [],
}
const waiting: CodeNotice = {
  code: "FIVE",
  state: "standing_by",
  would_save: 13.495,
  reason: "It takes less off",
}

describe("codes of a bag", () => {
  it("are those that were given, not what works by itself", () => {
    expect(shownCodes(cart, { bundles: [], codes: [] })).toEqual([{ code: "SPRING", note: null }])
  })

  it("that stand by behind a wedding price are shown with both savings", () => {
    expect(shownCodes(cart, { bundles: [wedding], codes: [waiting] })).toEqual([
      { code: "SPRING", note: null },
      {
        code: "FIVE",
        note: "Your code would save $13.50, your wedding price saves $53.98: we kept the better one. The code waits in case that changes.",
      },
    ])
  })

  it("are told in the store's own words where two weddings have a price each", () => {
    const [, five] = shownCodes(cart, { bundles: [wedding, { ...wedding, id: "bun_2" }], codes: [waiting] })
    expect(five?.note).toBe("It takes less off.")
  })

  it("say what they take off where they are the better ones", () => {
    const better: CodeNotice = { ...waiting, code: "SPRING", state: "applied", reason: "It takes more off" }
    expect(shownCodes(cart, { bundles: [wedding], codes: [better] })[0]?.note).toBe(
      "It takes more off: $13.50 less.",
    )
  })
})
