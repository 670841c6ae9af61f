import type { QuoteState } from "@kct/contract"
import { task, wedding } from "./sample"
import { isOpen, isOver, whereItStands } from "./where-it-stands"

const NOW = new Date("2027-03-01T12:00:00Z")
const LATER = "2027-03-02T15:00:00Z"
const all = (...given: Parameters<typeof wedding>) => {
  const { title, says } = whereItStands(wedding(...given), NOW)
  return [title, ...says].join(" ")
}

const STATES: Record<QuoteState, true> = {
  draft: true,
  submitted: true,
  in_review: true,
  changes_requested: true,
  approved: true,
  rejected: true,
  paid: true,
  in_production: true,
  shipped: true,
  delivered: true,
  cancelled: true,
  expired: true,
}

describe("where a wedding stands", () => {
  it("is said in every state, in words and not in the name of the state", () => {
    for (const state of Object.keys(STATES) as QuoteState[]) {
      const words = all({ state })
      expect(words.length).toBeGreaterThan(20)
      expect(words).not.toMatch(/_|undefined|null/)
    }
  })

  it("names who answers, and by when on the wedding's own clock", () => {
    expect(all({}, { coordinator: "Grace", answer_by: LATER })).toContain(
      "Grace goes through it and answers here by Tuesday, March 2 at 10:00 AM EST.",
    )
    expect(all({}, { answer_by: LATER })).toContain("One of us goes through it")
  })

  it("owns up to an answer that is late", () => {
    expect(all({}, { answer_by: "2027-02-28T15:00:00Z" })).toContain("are late")
  })

  it("tells an approval that is to be accepted from one that is, and from one that can be paid for", () => {
    const expires_at = LATER
    expect(all({ state: "approved", expires_at })).toMatch(/yours to accept.*holds until Tuesday, March 2/)
    const accepted_at = "2027-03-01T11:00:00Z"
    expect(all({ state: "approved", accepted_at, payable: true })).toContain("ready to be paid")
    expect(all({ state: "approved", accepted_at })).toContain("can’t be paid at this moment")
  })

  it("is over with the time for its price, also before the store's books say so", () => {
    const quote = { state: "approved", expires_at: "2027-02-28T15:00:00Z" } as const
    expect(all(quote)).toBe(all({ ...quote, state: "expired" }))
    expect(isOver(wedding(quote), NOW)).toBe(true)
    expect(isOpen(wedding(quote), NOW)).toBe(false)
    expect(isOpen(wedding({ ...quote, expires_at: LATER }), NOW)).toBe(true)
  })

  it("says after the payment what we do next, the soonest first", () => {
    const tasks = [
      task("Send the invitations", { due_on: "2027-03-05" }),
      task("Final check", { due_on: "2027-06-05", owner: "coordinator" }),
      task("Packed and shipped", { due_on: "2027-05-22", owner: "staff" }),
      task("Ordered", { due_on: "2027-05-01", owner: "coordinator", status: "done" }),
    ]
    expect(all({ state: "paid" }, { tasks })).toContain("Next: Packed and shipped, by May 22, 2027.")
    expect(all({ state: "paid" })).toContain("leaves us in time")
  })

  it("is over where the couple can only begin again", () => {
    const over = (Object.keys(STATES) as QuoteState[]).filter((state) => isOver(wedding({ state }), NOW))
    expect(over).toEqual(["rejected", "cancelled", "expired"])
  })
})
