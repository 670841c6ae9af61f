import { pickRegion } from "./pick-region"

const us = { id: "us", countries: [{ code: "us" }] }
const eu = { id: "eu", countries: [{ code: "de" }, { code: "fr" }] }

describe("the shop's region", () => {
  it("is the one that sells to its country", () => {
    expect(pickRegion([us, eu], "fr")).toBe(eu)
  })

  it("is the first one where none does", () => {
    expect(pickRegion([eu, us], "jp")).toBe(eu)
    expect(pickRegion([], "us")).toBeNull()
  })
})
