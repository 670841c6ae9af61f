import { actionWords, changesOf } from "./audit-words"
import { NOTHING } from "./format"

describe("changesOf", () => {
  it("names what differs, and parts of a field by their own names", () => {
    const before = { state: "in_review", sla: { hours: 24 }, holidays: ["2027-12-25"], same: 1 }
    const after = { state: "approved", sla: { hours: 12 }, holidays: [], same: 1 }
    expect(changesOf(before, after)).toEqual([
      { field: "holidays", before: '["2027-12-25"]', after: "[]" },
      { field: "sla.hours", before: "24", after: "12" },
      { field: "state", before: "in_review", after: "approved" },
    ])
  })

  it("shows what was not there before, or is gone, as nothing", () => {
    expect(changesOf(null, { coordinator: "Ines" })).toEqual([
      { field: "coordinator", before: NOTHING, after: "Ines" },
    ])
    expect(changesOf("a note", null)).toEqual([{ field: "value", before: "a note", after: NOTHING }])
  })
})

describe("actionWords", () => {
  it("writes an action as people do", () => {
    expect(actionWords("quote.request_changes")).toBe("Quote request changes")
  })
})
