import type { PricingRule } from "../../contract/pricing-rules"
import { changesOf, draftOf, readDraft, type RuleDraft } from "./rule-draft"

const rule: PricingRule = {
  id: "tprule_1",
  name: "Bows",
  percent: 12.5,
  minimum_quantity: 4,
  conditions: { themes: [], seasons: [], styles: ["bow-tie"], families: [], roles: [] },
  starts_at: "2027-01-01T10:00:30.000Z",
  ends_at: null,
  priority: 2,
  status: "active",
  stacks_with_codes: true,
  source: "staff",
  archived_at: null,
  created_at: "2026-11-28T00:00:00.000Z",
  updated_at: "2026-11-28T00:00:00.000Z",
}

function read(draft: RuleDraft) {
  const found = readDraft(draft)
  if ("faults" in found) throw new Error(JSON.stringify(found.faults))
  return found.rule
}

describe("a rule in the form", () => {
  it("is sent as it was read", () => {
    const { name, percent, minimum_quantity, conditions, priority, stacks_with_codes, status } = rule
    expect(read(draftOf(rule))).toMatchObject({
      name,
      percent,
      minimum_quantity,
      conditions,
      priority,
      stacks_with_codes,
      status,
      ends_at: null,
    })
  })

  it("reads a decimal comma, and takes spaces off", () => {
    const { percent, name } = read({ ...draftOf(rule), percent: " 7,25 ", name: " Bows " })
    expect([percent, name]).toEqual([7.25, "Bows"])
  })

  it.each([
    ["name", " "],
    ["percent", ""],
    ["percent", "ten"],
    ["percent", "1.255"],
    ["minimum_quantity", "2.5"],
    ["minimum_quantity", "-1"],
    ["priority", "high"],
  ])("is not sent with %s %p", (field, written) => {
    const found = readDraft({ ...draftOf(rule), [field]: written })
    expect("faults" in found && Object.keys(found.faults)).toEqual([field])
  })

  it("sends only what was written otherwise, so that a second without which the input shows a time is no change", () => {
    const before = draftOf(rule)
    const now = { ...before, percent: "15" }
    expect(changesOf(before, now, read(now))).toEqual({ percent: 15 })
    expect(changesOf(before, before, read(before))).toEqual({})
  })

  it("begins a new rule as a draft that nothing follows from", () => {
    expect(draftOf(null)).toMatchObject({ status: "draft", stacks_with_codes: false })
  })
})
