import { daysToGo } from "./days-to-go"

describe("how far the day is", () => {
  const late = new Date("2027-06-11T23:30:00Z")

  it("is counted in days of the place where it is", () => {
    expect(daysToGo("2027-06-12", "America/New_York", late)).toBe("Tomorrow")
    expect(daysToGo("2027-06-12", "Asia/Tokyo", late)).toBe("Today")
    expect(daysToGo("2027-12-12", "America/New_York", late)).toBe("184 days to go")
  })

  it("is nothing once it is over", () => {
    expect(daysToGo("2027-06-10", "America/New_York", late)).toBeNull()
  })
})
