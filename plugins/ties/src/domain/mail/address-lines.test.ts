import { type Address, addressLines } from "./address-lines"

const ADDRESS: Address = {
  first_name: "Ada",
  last_name: "Byron",
  address_1: "1 Analytical Street",
  address_2: null,
  city: "New York",
  province: "NY",
  postal_code: "10001",
  country_code: "us",
}

describe("an address in a mail", () => {
  it("is a line for each part that there is", () => {
    expect(addressLines(ADDRESS)).toEqual(["Ada Byron", "1 Analytical Street", "New York, NY 10001", "US"])
    expect(addressLines({ ...ADDRESS, first_name: null, province: null, country_code: null })).toEqual([
      "Byron",
      "1 Analytical Street",
      "New York, 10001",
    ])
  })

  it("has the state as letters do, and not by its code", () => {
    expect(addressLines({ ...ADDRESS, province: "us-ny" })[2]).toBe("New York, NY 10001")
    expect(addressLines({ ...ADDRESS, province: "us-ny", country_code: "ca" })[2]).toBe(
      "New York, us-ny 10001",
    )
    expect(addressLines({ ...ADDRESS, country_code: null })[2]).toBe("New York, NY 10001")
    expect(addressLines({ ...ADDRESS, province: "Île-de-France" })[2]).toBe("New York, Île-de-France 10001")
  })

  it.each([null, undefined])("is nothing where the order has %s", (none) => {
    expect(addressLines(none)).toEqual([])
  })
})
