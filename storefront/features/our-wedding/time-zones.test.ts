import { timeZones } from "./time-zones"

const valuesOf = (given: string) => timeZones(given).flatMap(({ zones }) => zones.map(({ value }) => value))

describe("the time zones to choose from", () => {
  it("are under their area, by the name of the place", () => {
    const america = timeZones("").find(({ area }) => area === "America")
    expect(america?.zones).toContainEqual({ value: "America/New_York", name: "New York" })
    expect(america?.zones).toContainEqual({
      value: "America/Argentina/La_Rioja",
      name: "Argentina, La Rioja",
    })
  })

  it("hold the one that was chosen, once, also where this machine has another name for it", () => {
    for (const given of ["America/New_York", "Nowhere/In_Particular", "UTC"])
      expect(valuesOf(given).filter((value) => value === given)).toHaveLength(1)
  })
})
