import fc from "fast-check"
import { type Held, type Place, planHolds, type Wanted } from "./holds"

const PLACES = ["room", "shop"]
const wanted = fc.uniqueArray(
  fc.record({ reference: fc.constantFrom("a", "b", "c", "d"), quantity: fc.integer({ min: 1, max: 9 }) }),
  { selector: ({ reference }) => reference },
)
const held = fc.array(
  fc.record({
    reference: fc.constantFrom("a", "b", "c", "d", "gone"),
    quantity: fc.integer({ min: 1, max: 9 }),
    locationId: fc.constantFrom(...PLACES),
  }),
  { maxLength: 6 },
)
const places = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))

/** How things are after a plan was carried out, and what is then free. */
function carriedOut(before: readonly Held[], places: readonly Place[], wanted: readonly Wanted[]) {
  const plan = planHolds(wanted, before, places)
  const free = new Map(places.map(({ locationId, free: left }) => [locationId, left ?? 0]))
  const give = (locationId: string, by: number) => free.set(locationId, (free.get(locationId) ?? 0) + by)
  let after = before.flatMap((one) => {
    if (!plan.release.includes(one.id)) return [one]
    give(one.locationId, one.quantity)
    return []
  })
  for (const { id, quantity } of plan.resize) {
    after = after.map((one) => {
      if (one.id !== id) return one
      give(one.locationId, one.quantity - quantity)
      return { ...one, quantity }
    })
  }
  plan.take.forEach((one, at) => {
    give(one.locationId, -one.quantity)
    after.push({ ...one, id: `new${at}` })
  })
  return {
    after,
    places: PLACES.map((locationId) => ({ locationId, free: free.get(locationId) ?? 0 })),
    plan,
  }
}

const numbered = (all: readonly Omit<Held, "id">[]): Held[] =>
  all.map((one, at) => ({ ...one, id: `r${at}` }))
const placed = ([room, shop]: readonly [number, number]): Place[] => [
  { locationId: "room", free: room },
  { locationId: "shop", free: shop },
]

describe("the reservations of a quote", () => {
  it("hold what each line wants as far as there is any, once, and nothing that nobody wants", () => {
    fc.assert(
      fc.property(wanted, held, places, (wants, there, free) => {
        const { after, places: left } = carriedOut(numbered(there), placed(free), wants)
        expect(new Set(after.map(({ reference }) => reference)).size).toBe(after.length)
        for (const { reference, quantity } of after) {
          const most = wants.find((one) => one.reference === reference)?.quantity ?? 0
          expect(quantity).toBeGreaterThan(0)
          expect(quantity).toBeLessThanOrEqual(most)
        }
        for (const { free: rest } of left) expect(rest).toBeGreaterThanOrEqual(0)
        // A line is short only where nothing is left at its place.
        for (const { reference, quantity } of wants) {
          const has = after.find((one) => one.reference === reference)
          if ((has?.quantity ?? 0) === quantity) continue
          const there = has ? left.filter(({ locationId }) => locationId === has.locationId) : left
          expect(there.every(({ free: rest }) => rest === 0)).toBe(true)
        }
      }),
    )
  })

  it("are left alone when it is done a second time", () => {
    fc.assert(
      fc.property(wanted, held, places, (wants, there, free) => {
        const once = carriedOut(numbered(there), placed(free), wants)
        expect(planHolds(wants, once.after, once.places)).toEqual({ release: [], resize: [], take: [] })
      }),
    )
  })

  it("hold all of a tie that may be sold when there is none", () => {
    const plan = planHolds([{ reference: "a", quantity: 7 }], [], [{ locationId: "room", free: null }])
    expect(plan.take).toEqual([{ reference: "a", locationId: "room", quantity: 7 }])
  })
})
