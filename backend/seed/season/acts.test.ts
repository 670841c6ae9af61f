import { quoteStateSchema } from "@kct/medusa-plugin-ties/contract/index"
import { STORIES } from "../data/stories"
import { actsOf } from "./acts"

const NOW = Date.parse("2027-03-01T12:00:00Z")

describe("the stories of the demo's season", () => {
  it("leave a quote in every state there is", () => {
    expect(new Set(STORIES.map(({ ends }) => ends))).toEqual(new Set(quoteStateSchema.options))
  })

  it("are of parties of 2 to 14, and hold a queue, late answers and weddings that are behind", () => {
    const ties = STORIES.map((story) => story.ties)
    expect([Math.min(...ties), Math.max(...ties)]).toEqual([2, 14])
    expect(STORIES.filter(({ queued }) => queued).length).toBeGreaterThan(2)
    expect(STORIES.filter(({ ends, since }) => ends === "submitted" && since > 1).length).toBeGreaterThan(2)
    expect(STORIES.filter(({ behind }) => behind).length).toBeGreaterThan(2)
  })

  it("happen one step after the other, all of them before now", () => {
    for (const story of STORIES) {
      const times = actsOf(story, NOW).map(({ at }) => at)
      expect(times).toEqual([...new Set(times)].sort((a, b) => a - b))
      expect(Math.max(0, ...times)).toBeLessThan(NOW)
    }
  })

  it("leave no quote open that has run out already", () => {
    const expiring = new Set(["submitted", "in_review", "changes_requested", "approved"])
    for (const story of STORIES.filter(({ ends }) => expiring.has(ends))) {
      const last = actsOf(story, NOW).at(-1)?.at ?? 0
      expect(NOW - last).toBeLessThan(13 * 86_400_000)
    }
  })
})
