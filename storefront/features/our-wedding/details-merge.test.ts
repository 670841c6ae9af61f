import fc from "fast-check"
import { DETAILS_FIELDS, type DetailsValues } from "./details"
import { mergeDetails, readBase } from "./details-merge"

const details = fc
  .tuple(...DETAILS_FIELDS.map(() => fc.constantFrom("", "a", "b")))
  .map((all) => Object.fromEntries(DETAILS_FIELDS.map((field, at) => [field, all[at]])) as DetailsValues)

describe("two who change the details at once", () => {
  it("both have what they changed, or are told of it at its field", () => {
    fc.assert(
      fc.property(details, details, details, (base, typed, now) => {
        const { values, conflicts } = mergeDetails(base, typed, now)
        for (const field of DETAILS_FIELDS) {
          const [mine, theirs] = [typed[field] !== base[field], now[field] !== base[field]]
          expect(values[field]).toBe(mine ? typed[field] : now[field])
          expect(field in conflicts).toBe(mine && theirs && typed[field] !== now[field])
        }
      }),
    )
  })

  it("are told what there is instead", () => {
    const of = (venue: string) =>
      ({ ...Object.fromEntries(DETAILS_FIELDS.map((field) => [field, ""])), venue }) as DetailsValues
    expect(mergeDetails(of("Mill"), of("Barn"), of("Hall")).conflicts).toEqual({ venue: "We have: Hall" })
  })
})

describe("what the form showed", () => {
  const now = Object.fromEntries(DETAILS_FIELDS.map((field) => [field, "now"])) as DetailsValues

  it("is read back, and counts as what there is where it can't be", () => {
    expect(readBase(JSON.stringify({ ...now, venue: "Mill" }), now).venue).toBe("Mill")
    for (const text of [undefined, "", "null", "[", '{"venue":1}']) expect(readBase(text, now)).toEqual(now)
  })
})
