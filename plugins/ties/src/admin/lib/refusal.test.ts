import { refusalOf } from "./refusal"

const refused = (message: string) => refusalOf(Object.assign(new Error(message), { status: 400 }))

describe("refusalOf", () => {
  it("puts each reason at its field", () => {
    expect(refused("percent: must be at most 100; conditions.themes: there is no disco").fields).toEqual({
      percent: "Must be at most 100",
      "conditions.themes": "There is no disco",
    })
  })

  it("keeps a reason whole that holds a semicolon of its own", () => {
    const { reasons } = refused(
      'overlaps: "Four" (4+: 10 %) would never act any more; archive or change it first',
    )
    expect(reasons).toEqual([
      'Overlaps: "Four" (4+: 10 %) would never act any more; archive or change it first',
    ])
  })

  it("gives what is about no field as a reason alone", () => {
    expect(refused('"Bows" is archived; make a new rule instead')).toEqual({
      reasons: ['"Bows" is archived; make a new rule instead'],
      fields: {},
    })
  })
})
