import { countryIn, parseCountry } from "./cookie"

describe("the country that a shopper chose", () => {
  it("is an ISO code in lower case", () => {
    expect(parseCountry("de")).toBe("de")
    for (const text of ["DE", "deu", "", "d1", null, undefined, 4]) expect(parseCountry(text)).toBeNull()
  })

  it("is found among other cookies", () => {
    expect(countryIn("kct_bag=2; kct_country=fr; x=1")).toBe("fr")
    expect(countryIn("kct_country=de")).toBe("de")
    expect(countryIn("my_kct_country=de")).toBeNull()
    expect(countryIn("kct_country=deutschland")).toBeNull()
  })
})
