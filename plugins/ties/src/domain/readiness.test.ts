import { judgeAge, overallStatus } from "./readiness"

describe("overallStatus", () => {
  it("can't serve without database or cache, and serves what it has while the catalogue is old", () => {
    const well = { database: true, cache: true, catalogue: true }
    expect(overallStatus(well)).toBe("ready")
    expect(overallStatus({ ...well, catalogue: false })).toBe("degraded")
    expect(overallStatus({ ...well, cache: false })).toBe("unavailable")
    expect(overallStatus({ ...well, database: false })).toBe("unavailable")
  })
})

describe("judgeAge", () => {
  it("is well up to the limit and not one second longer", () => {
    expect(judgeAge(60, 60).ok).toBe(true)
    expect(judgeAge(61, 60).ok).toBe(false)
  })

  it("is not well before the first sync, and says so", () => {
    expect(judgeAge(null, 60)).toEqual({ ok: false, detail: "No sync has been completed yet" })
  })
})
