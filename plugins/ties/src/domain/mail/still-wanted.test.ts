import { type MemberNow, whyNotWanted } from "./still-wanted"

const NOW: MemberNow = {
  email: "Theo@Example.com ",
  hasAnswered: false,
  isClosed: false,
  isPaused: false,
  hasPaid: false,
}
const why = (kind: Parameters<typeof whyNotWanted>[0], change: Partial<MemberNow>, isChase = false) =>
  whyNotWanted(kind, "theo@example.com", { ...NOW, ...change }, isChase)

describe("a mail to a member, as it would leave", () => {
  it("goes to who is in the party under that address", () => {
    expect(why("member-invitation", {})).toBeNull()
    expect(why("member-shipped", { email: null })).toContain("left the party")
    expect(why("member-reminder", { email: "other@example.com" })).toContain("another address")
  })

  it("asks nobody who has answered, and nobody of a wedding that came to nothing", () => {
    for (const kind of ["member-invitation", "member-reminder"] as const) {
      expect(why(kind, { hasAnswered: true })).toBe("They have answered.")
      expect(why(kind, { isClosed: true })).toContain("not going ahead")
    }
    expect(why("member-shipped", { hasAnswered: true, isClosed: true })).toBeNull()
  })

  it("asks nobody for money who has paid, and tells who has left of theirs", () => {
    expect(why("member-payment-due", {})).toBeNull()
    expect(why("member-payment-due", { hasPaid: true })).toContain("paid")
    expect(why("share-credited", { email: null })).toBeNull()
  })

  it("that nobody asked for waits while reminders are paused; one that somebody asked for does not", () => {
    expect(why("member-reminder", { isPaused: true }, true)).toContain("paused")
    expect(why("member-reminder", { isPaused: true }, false)).toBeNull()
  })
})
