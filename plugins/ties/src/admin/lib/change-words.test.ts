import { fieldChanges, foreignChanges } from "./change-words"
import { namesOf } from "./rule-words"

const ANY = { themes: [], seasons: [], styles: [], families: [], roles: [] }
const nameOf = namesOf(undefined)

describe("fieldChanges", () => {
  it("tells what was and what became of each field that changed", () => {
    const change = {
      before: { percent: 25, status: "draft", ends_at: null },
      after: { percent: 30, status: "active", ends_at: "2027-01-01T12:00:00Z" },
    }
    expect(fieldChanges(change, nameOf)).toEqual([
      { label: "Percent off", before: "25 %", after: "30 %" },
      { label: "Ends", before: "No limit", after: expect.stringMatching(/^Jan 1, 2027/) },
      { label: "Status", before: "Draft", after: "Active" },
    ])
  })

  it("names only the conditions that are others than before", () => {
    const change = {
      before: { conditions: { ...ANY, styles: ["bow-tie"], roles: ["groom"] } },
      after: { conditions: { ...ANY, styles: ["bow-tie"], seasons: ["autumn", "winter"] } },
    }
    expect(fieldChanges(change, nameOf)).toEqual([
      { label: "Season", before: "Any", after: "autumn or winter" },
      { label: "Role", before: "groom", after: "Any" },
    ])
  })

  it("has nothing before a rule was made, and does not list conditions that it never had", () => {
    const after = { name: "Bows", stacks_with_codes: false, conditions: { ...ANY, styles: ["bow-tie"] } }
    expect(fieldChanges({ before: null, after }, nameOf)).toEqual([
      { label: "Name", before: null, after: "Bows" },
      { label: "With codes", before: null, after: "The better one acts" },
      { label: "Style", before: null, after: "bow tie" },
    ])
  })
})

describe("foreignChanges", () => {
  it("tells how a promotion had been changed, and nothing of other changes", () => {
    const before = {
      promotion: "TIES_RULE_X_NET",
      differences: ["Its status should be active, and is inactive"],
    }
    expect(foreignChanges({ action: "mended", before })).toEqual(before.differences)
    expect(foreignChanges({ action: "updated", before })).toEqual([])
    expect(foreignChanges({ action: "mended", before: null })).toEqual([])
  })
})
