import fc from "fast-check"
import { addDays } from "../timeline/dates"
import { type Chase, type Chased, type Rung, rungOf } from "./ladder"

const DUE = "2027-04-20"
const OPEN: Chase = { isPaused: false, isOver: false, isDone: false }
const MEMBER: Omit<Chased, "today"> = {
  dueOn: DUE,
  hasAnswered: false,
  hasEmail: true,
  invitedOn: "2027-02-01",
  remindedOn: null,
}
const on = (left: number, change: Partial<Chased> = {}, chase: Partial<Chase> = {}): Rung | null =>
  rungOf({ ...OPEN, ...chase }, { ...MEMBER, today: addDays(DUE, -left), ...change })

describe("the ladder", () => {
  it("asks the member at 7, 3 and 1 days, the couple on the day, the coordinator after it", () => {
    const days = [30, 8, 7, 4, 3, 2, 1, 0, -1, -9]
    expect(days.map((left) => on(left))).toEqual([
      null,
      null,
      "member-7",
      "member-7",
      "member-3",
      "member-3",
      "member-1",
      "couple",
      "coordinator",
      "coordinator",
    ])
  })

  it("asks nobody who has no link yet, got it today, or was reminded today by a person", () => {
    expect(on(7, { invitedOn: null })).toBeNull()
    expect(on(7, { hasEmail: false })).toBeNull()
    expect(on(7, { invitedOn: addDays(DUE, -7) })).toBeNull()
    expect(on(7, { remindedOn: addDays(DUE, -7) })).toBeNull()
    expect(on(0, { invitedOn: null })).toBe("couple")
  })

  it("stops at once and for all, whatever else holds, when it is answered, done, over or paused", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 40 }), fc.boolean(), (left, hasEmail) => {
        expect(on(left, { hasEmail, hasAnswered: true })).toBeNull()
        for (const stop of ["isPaused", "isOver", "isDone"] as const)
          expect(on(left, { hasEmail }, { [stop]: true })).toBeNull()
      }),
    )
  })

  it("is climbed and never down, each rung once, however many days nobody looked", () => {
    const ORDER: Rung[] = ["member-7", "member-3", "member-1", "couple", "coordinator"]
    fc.assert(
      fc.property(fc.subarray([9, 8, 7, 6, 5, 4, 3, 2, 1, 0, -1, -2]), (days) => {
        const climbed = days.flatMap((left) => on(left) ?? [])
        const places = climbed.map((rung) => ORDER.indexOf(rung))
        expect(places).toEqual([...places].sort((one, other) => one - other))
      }),
    )
  })
})
