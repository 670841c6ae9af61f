import fc from "fast-check"
import {
  ASSIGNMENT_WEIGHTS,
  chooseCoordinator,
  type Coordinator,
  isAway,
  scoreCoordinators,
  type WeddingToAssign,
} from "./assign"

const TODAY = "2027-05-10"
const ann: Coordinator = {
  id: "ann",
  name: "Ann",
  isActive: true,
  capacity: 10,
  open: 5,
  skills: [],
  regions: [],
  languages: [],
  daysOff: [],
}
const wedding: WeddingToAssign = { theme: "garden-romance", country: "us", language: "es", knownBy: [] }
const order = (...coordinators: Coordinator[]) =>
  scoreCoordinators(wedding, coordinators, TODAY).map(({ id }) => id)

describe("scoreCoordinators", () => {
  it("explains every point", () => {
    const bea = {
      ...ann,
      id: "bea",
      name: "Bea",
      skills: ["garden-romance"],
      regions: ["us"],
      languages: ["en", "es"],
      daysOff: [{ from: "2027-05-14", to: "2027-05-20" }],
    }
    expect(scoreCoordinators({ ...wedding, knownBy: ["bea"] }, [bea], TODAY)).toEqual([
      {
        id: "bea",
        name: "Bea",
        score: 130,
        available: true,
        why: [
          "5 of 10 places free (+20)",
          "knows the theme garden-romance (+20)",
          "looks after US (+10)",
          "speaks Spanish (+50)",
          "looked after this couple before (+30)",
          "away from 2027-05-14 to 2027-05-20",
        ],
      },
    ])
  })

  it.each<[string, Partial<Coordinator>]>([
    ["no capacity left: 10 of 10 taken", { open: 10 }],
    ["no capacity left: 0 of 0 taken", { capacity: 0, open: 0 }],
    ["no capacity left: 11 of 10 taken", { open: 11 }],
    ["not active", { isActive: false }],
    ["away until 2027-05-10", { daysOff: [{ from: TODAY, to: TODAY }] }],
  ])("gives nothing to whoever has %s", (why, change) => {
    const best = { ...ann, ...change, skills: ["garden-romance"], languages: ["es"], regions: ["us"] }
    expect(scoreCoordinators(wedding, [best], TODAY)[0]).toMatchObject({ available: false })
    expect(scoreCoordinators(wedding, [best], TODAY)[0]?.why[0]).toBe(why)
    expect(chooseCoordinator(wedding, [best], TODAY).candidate).toBeNull()
  })

  it("prefers fewer open weddings between equals, and then always the same", () => {
    const large = { ...ann, id: "large", capacity: 20, open: 10 }
    const small = { ...ann, id: "small" }
    expect(order(large, small)).toEqual(["small", "large"])
    expect(order(small, large)).toEqual(["small", "large"])
    expect(order({ ...ann, id: "b" }, { ...ann, id: "a" })).toEqual(["a", "b"])
  })

  it("counts time off to the day, both included", () => {
    const off = [{ from: "2027-05-10", to: "2027-05-12" }]
    expect(["2027-05-09", "2027-05-10", "2027-05-12", "2027-05-13"].map((day) => isAway(off, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  const coordinator = fc.record({
    id: fc.constantFrom("a", "b", "c", "d", "e"),
    name: fc.constant("X"),
    isActive: fc.boolean(),
    capacity: fc.nat(5),
    open: fc.nat(6),
    skills: fc.subarray(["garden-romance", "beach-bliss"]),
    regions: fc.subarray(["us", "de"]),
    languages: fc.subarray(["en", "es"]),
    daysOff: fc.subarray([{ from: "2027-05-09", to: "2027-05-11" }]),
  })
  const desk = fc.uniqueArray(coordinator, { selector: ({ id }) => id })

  it("chooses the same whatever order they are read in, nobody who can't, and somebody if anybody can", () => {
    fc.assert(
      fc.property(desk, (all) => {
        const free = all.filter((one) => one.isActive && one.open < one.capacity && one.daysOff.length === 0)
        const { candidate } = chooseCoordinator(wedding, all, TODAY)
        expect(chooseCoordinator(wedding, [...all].reverse(), TODAY).candidate).toEqual(candidate)
        expect(candidate === null).toBe(free.length === 0)
        expect(candidate === null || free.some(({ id }) => id === candidate.id)).toBe(true)
      }),
    )
  })

  it("never puts somebody lower for being able to do more", () => {
    fc.assert(
      fc.property(desk, coordinator, (others, one) => {
        const rest = others.filter(({ id }) => id !== one.id)
        const able = { ...one, skills: ["garden-romance"], regions: ["us"], languages: ["es"] }
        const place = (who: Coordinator) => order(who, ...rest).indexOf(one.id)
        expect(place(able)).toBeLessThanOrEqual(place(one))
      }),
    )
  })

  it("counts nothing that weighs nothing", () => {
    const nothing = { capacity: 0, skill: 0, region: 0, language: 0, knows_couple: 0 }
    expect(scoreCoordinators(wedding, [{ ...ann, languages: ["es"] }], TODAY, nothing)[0]?.score).toBe(0)
    expect(Object.values(ASSIGNMENT_WEIGHTS).every((weight) => weight > 0)).toBe(true)
  })
})

describe("chooseCoordinator", () => {
  it("says why it is who it is, or that it waits", () => {
    expect(chooseCoordinator(wedding, [ann], TODAY).reason).toBe("Ann fits best: 5 of 10 places free (+20).")
    expect(chooseCoordinator(wedding, [{ ...ann, isActive: false }], TODAY).reason).toBe(
      "It waits in the queue: everybody is away, not active or has no capacity left.",
    )
    expect(chooseCoordinator(wedding, [], TODAY)).toEqual({
      candidate: null,
      reason: "It waits in the queue: there is nobody at the desk yet.",
    })
  })
})
