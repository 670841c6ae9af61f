import { decide } from "../quotes/decide"
import type { Quote } from "../quotes/quote"
import { QUOTE_STATES } from "../quotes/states"
import { saysOfAwaited, saysOfQuote, saysOfTier, stateAfter, whyNotEdited } from "./outlook"

const QUOTE: Omit<Quote, "state"> = {
  seq: 1,
  version: 1,
  contentHash: "a",
  cartHash: "a",
  ties: 2,
  specialPercent: 0,
  approvedHash: null,
  approvedAt: null,
  acceptedHash: null,
  acceptedAt: null,
  expiresAt: null,
  slaDueAt: null,
  answeredAt: null,
  orderId: null,
}

describe("edits of a party", () => {
  it("of ties or prices may be made exactly where the quote's own table lets the couple, and lead where it does", () => {
    for (const state of QUOTE_STATES) {
      const decision = decide({ ...QUOTE, state }, { event: "revise", actor: { kind: "couple" } }, 0)
      const edited = { state, accepted: false }
      const leadsTo = whyNotEdited(edited, { offer: true }) ? null : stateAfter(edited, { offer: true })
      expect([state, leadsTo]).toEqual([state, decision.ok ? decision.steps.at(-1)?.to : null])
    }
  })

  it("of who wears them may be made until the ties have left, and lead nowhere else", () => {
    const open = QUOTE_STATES.filter(
      (state) => whyNotEdited({ state, accepted: false }, { offer: false }) === null,
    )
    expect(open).toEqual([
      "draft",
      "submitted",
      "in_review",
      "changes_requested",
      "approved",
      "paid",
      "in_production",
    ])
    for (const state of open) expect(stateAfter({ state, accepted: true }, { offer: false })).toBe(state)
  })

  it("say before what they end: an approval, and with it what was accepted", () => {
    const says = (accepted: boolean) => saysOfQuote({ state: "approved", accepted }, { offer: true }, "Lena")
    expect(says(false)).toEqual([expect.stringMatching(/approval ends .* Lena looks at it again/)])
    expect(says(true)).toEqual([...says(false), expect.stringContaining("Nothing is charged")])
    expect(saysOfQuote({ state: "approved", accepted: true }, { offer: false }, null)).toEqual([
      expect.stringContaining("stay as they are"),
    ])
  })
})

describe("the wedding price", () => {
  const of = (ties: number, percent: number | null) => ({
    ties,
    tier: percent === null ? null : { name: "x", percent },
  })

  it("is told as it was and as it will be", () => {
    expect(saysOfTier(of(10, 20), of(9, 15))).toEqual([
      "With 9 ties the wedding price is 15% off, and was 20%.",
    ])
    expect(saysOfTier(of(10, 20), of(11, 20))).toEqual(["The wedding price stays 20% off, with 11 ties."])
    expect(saysOfTier(of(1, null), of(2, 5))).toEqual(["With 2 ties the wedding price is 5% off."])
    expect(saysOfTier(of(2, 5), of(1, null))).toEqual([
      "With 1 tie there is no wedding price any more; it was 5% off.",
    ])
    expect(saysOfTier(of(1, null), of(1, null))).toEqual([])
  })

  it("counts those who have not answered, and says so", () => {
    expect(saysOfAwaited([])).toEqual([])
    expect(saysOfAwaited(["Tom"])).toEqual([
      "Tom has not answered yet, and counts towards the wedding price all the same.",
    ])
    expect(saysOfAwaited(["Tom", "Ben"])[0]).toMatch(/^Tom and Ben have not answered yet, and count /)
    expect(saysOfAwaited(["a", "b", "c", "d"])[0]).toMatch(/^4 of the party have /)
  })
})
