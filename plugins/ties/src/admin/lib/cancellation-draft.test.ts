import { cancellationDraftOf, readCancellation } from "./cancellation-draft"

describe("what goes back to who cancels, as it is typed", () => {
  it("comes back as it was, the earliest first", () => {
    const steps = [
      { days_before: 14, percent: 50 },
      { days_before: 30, percent: 100 },
    ]
    const draft = cancellationDraftOf({ steps })
    expect(draft.steps).toBe("30 100, 14 50")
    expect(readCancellation(draft).settings).toEqual({ cancellation: { steps: steps.toReversed() } })
  })

  it.each(["thirty 100", "30", "30 101", "30 100, 30 50"])("%s is told to be wrong", (steps) => {
    expect(readCancellation({ steps }).faults?.["steps"]).toEqual(expect.any(String))
  })
})
