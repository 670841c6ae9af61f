import { weddingEntries } from "./entries"

const AT = new Date("2026-11-28T10:00:00Z")
const wedding = { id: "wed_1", date: "2027-06-12", venue: "The Old Mill", revision: 3, updated_at: AT }
const task = (id: string, given: object = {}) => ({
  id,
  title: `Do ${id}`,
  owner: "couple",
  due_on: "2027-05-01",
  status: "open",
  updated_at: AT,
  ...given,
})

describe("a couple's calendar", () => {
  it("has the day, and what is still the couple's own to do", () => {
    const tasks = [task("a"), task("b", { status: "done" }), task("c", { owner: "staff" })]
    expect(weddingEntries(wedding, "Ada & Grace", tasks)).toMatchObject([
      {
        uid: "wed_1",
        sequence: 3,
        summary: "Wedding of Ada & Grace",
        date: "2027-06-12",
        location: "The Old Mill",
      },
      { uid: "a", summary: "Do a", date: "2027-05-01", location: null },
    ])
  })

  it("tells what has moved as the same thing, and the later one", () => {
    const later = new Date(AT.getTime() + 1000)
    const [, before] = weddingEntries(wedding, "Ada", [task("a")])
    const [, after] = weddingEntries(wedding, "Ada", [task("a", { due_on: "2027-05-02", updated_at: later })])
    expect(after!.uid).toBe(before!.uid)
    expect(after!.sequence).toBeGreaterThan(before!.sequence)
    expect(after!.sequence).toBeLessThan(2 ** 31)
  })
})
