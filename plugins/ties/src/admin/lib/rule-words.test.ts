import { conditionsInWords, datesInWords, namesOf, standingOf } from "./rule-words"

const ANY = { themes: [], seasons: [], styles: [], families: [], roles: [] }
const nameOf = namesOf({
  themes: [{ slug: "autumn-harvest", name: "Autumn Harvest", colors: [] }],
  styles: [{ slug: "bow-tie", name: "Bow Tie" }],
  families: [],
  roles: [{ slug: "groom", name: "Groom" }],
})
const NOW = new Date("2027-01-01T00:00:00Z").getTime()
const active = { status: "active" as const, starts_at: null, ends_at: null }

describe("conditionsInWords", () => {
  it("says plainly that a rule without conditions holds for all", () => {
    expect(conditionsInWords(ANY, nameOf)).toBe("Any tie of any wedding")
  })

  it("names what a rule is narrowed by, and what is no longer there by its slug", () => {
    const conditions = { ...ANY, themes: ["autumn-harvest", "beach-disco"], roles: ["groom"] }
    expect(conditionsInWords(conditions, nameOf)).toBe("Theme: Autumn Harvest or beach disco; Role: Groom")
  })

  it("has words before the names are known", () => {
    expect(conditionsInWords({ ...ANY, styles: ["bow-tie"] }, namesOf(undefined))).toBe("Style: bow tie")
  })
})

describe("datesInWords", () => {
  it("has words for no, one and two limits", () => {
    expect(datesInWords({ starts_at: null, ends_at: null })).toBe("Always")
    expect(datesInWords({ starts_at: "2027-01-01T12:00:00Z", ends_at: null })).toMatch(/^From Jan 1, 2027/)
    expect(datesInWords({ starts_at: null, ends_at: "2027-01-02T12:00:00Z" })).toMatch(/^Until Jan 2, 2027/)
    expect(datesInWords({ starts_at: "2027-01-01T12:00:00Z", ends_at: "2027-01-02T12:00:00Z" })).toMatch(
      /^Jan 1, 2027.* to Jan 2, 2027/,
    )
  })
})

describe("standingOf", () => {
  it("is green only while a rule acts", () => {
    expect(standingOf(active, NOW).colour).toBe("green")
    expect(standingOf({ ...active, ends_at: "2027-01-01T00:00:00Z" }, NOW).label).toBe("Ended")
    expect(standingOf({ ...active, starts_at: "2027-01-01T00:00:01Z" }, NOW).label).toBe("Starts later")
    expect(standingOf({ ...active, status: "draft" }, NOW)).toEqual({ label: "Draft", colour: "grey" })
    expect(standingOf({ ...active, status: "archived" }, NOW).colour).toBe("grey")
  })
})
