import { envelope } from "./envelope"

const address = {
  first_name: "Ada",
  last_name: "Byron",
  company: null,
  address_1: "1 Analytical Street",
  address_2: "Floor 2",
  city: "New York",
  province: "us-ny",
  postal_code: "10001",
  country_code: "us",
  phone: null,
}

describe("an address on an envelope", () => {
  it("has state and ZIP code behind the city in the United States", () => {
    expect(envelope(address)).toEqual([
      "Ada Byron",
      "1 Analytical Street",
      "Floor 2",
      "New York, NY 10001",
      "United States",
    ])
  })

  it("has the postal code before the town in Europe", () => {
    const berlin = {
      ...address,
      city: "Berlin",
      province: null,
      postal_code: "10115",
      country_code: "de",
      phone: "+49 30 1",
    }
    expect(envelope(berlin).slice(3)).toEqual(["10115 Berlin", "Germany", "+49 30 1"])
    expect(envelope({ ...berlin, province: "Leinster", country_code: "ie" })).toContain("Leinster")
  })
})
