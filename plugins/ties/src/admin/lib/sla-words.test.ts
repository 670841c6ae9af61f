import { slaClock } from "./sla-words"

const NOW = Date.parse("2027-03-01T12:00:00Z")
const due = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString()

describe("slaClock", () => {
  it.each([
    [0.5, "answer in less than a minute"],
    [45, "answer in 45 min"],
    [125, "answer in 2 h 5 min"],
    [120, "answer in 2 h"],
    [24 * 60 * 3 + 4 * 60, "answer in 3 d 4 h"],
    [-190, "3 h 10 min late"],
  ])("with %d minutes left says: %s", (minutes, words) => {
    expect(slaClock({ state: "running", due_at: due(minutes) }, NOW)).toBe(words)
  })

  it.each(["none", "answered"] as const)("is silent where it is %s", (state) => {
    expect(slaClock({ state, due_at: due(10) }, NOW)).toBeNull()
  })
})
