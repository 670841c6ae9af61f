import type { SyncRun } from "../../contract/sync"
import { exceptions, standing } from "./run-words"

const counts = { created: 0, updated: 0, unchanged: 252, withdrawn: 0, quarantined: 0, failed: 0 }
const run = (change: Partial<SyncRun>): SyncRun => ({
  id: "trun_1",
  trigger: "staff",
  requested_by: null,
  status: "succeeded",
  phase: "done",
  progress: { done: 252, total: 252 },
  counts,
  requests: 6,
  reasons: [],
  started_at: "2026-11-22T20:00:00.000Z",
  finished_at: "2026-11-22T20:00:02.000Z",
  duration_ms: 2000,
  ...change,
})

describe("standing", () => {
  it("is in step only after a run that left nothing aside", () => {
    expect(standing(run({})).label).toBe("In step")
    expect(standing(run({ counts: { ...counts, quarantined: 1 } })).colour).toBe("orange")
    expect(standing(run({ counts: { ...counts, failed: 1 } })).colour).toBe("orange")
  })

  it("is never green where the latest run did not succeed", () => {
    for (const status of ["running", "needs_consent", "failed"] as const)
      expect(standing(run({ status })).colour).not.toBe("green")
  })

  it("does not take no run for a failed one", () => {
    expect(standing(null)).toEqual({ label: "Never synced", colour: "grey" })
  })
})

describe("exceptions", () => {
  it("says nothing where nothing was left aside", () => {
    expect(exceptions(counts)).toBeNull()
  })

  it("names both kinds", () => {
    expect(exceptions({ ...counts, quarantined: 2, failed: 1 })).toBe(
      "2 rows quarantined and 1 variant that could not be written; everything else is in step.",
    )
  })
})
