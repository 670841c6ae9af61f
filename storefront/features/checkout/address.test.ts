import { asCartAddress, isComplete, parseAddress } from "./address"
import { emailProblem } from "./email"
import { stateCode } from "./us-states"

const good = {
  first_name: "Ada",
  last_name: "Byron",
  company: "",
  address_1: "1 Analytical Street",
  address_2: "",
  city: "New York",
  province: "NY",
  postal_code: "10001",
  country_code: "us",
  phone: "",
}

function form(values: Record<string, string>) {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.set(name, value)
  return data
}

const parse = (values: Partial<typeof good>, countries = ["us"]) =>
  parseAddress(form({ ...good, ...values }), countries)

describe("a shipping address", () => {
  it("is taken as typed, with its state as the code that tax goes by", () => {
    const { values, errors } = parse({ first_name: "  Ada " })
    expect(errors).toEqual({})
    expect(values).toMatchObject({ first_name: "Ada", province: "us-ny" })
  })

  it("names every field that is wrong, and keeps what was typed in all of them", () => {
    const { values, errors } = parse({
      first_name: "",
      postal_code: "1000",
      province: "Bavaria",
      phone: "call me",
    })
    expect(Object.keys(errors).sort()).toEqual(["first_name", "phone", "postal_code", "province"])
    expect(values).toMatchObject({
      postal_code: "1000",
      province: "Bavaria",
      phone: "call me",
      city: "New York",
    })
  })

  it("is refused in a country that we don't send to", () => {
    expect(parse({ country_code: "de", postal_code: "10115" }).errors.country_code).toBeDefined()
    expect(parse({ country_code: "de", postal_code: "10115", province: "" }, ["de", "fr"]).errors).toEqual({})
  })

  it.each([
    ["us", "10001-1234"],
    ["nl", "1012 ab"],
    ["ie", "D02 X285"],
    ["xx", "anything"],
  ])("has a postal code of its own country: %s %s", (country_code, postal_code) => {
    expect(parse({ country_code, postal_code }, [country_code]).errors.postal_code).toBeUndefined()
  })

  it.each([
    ["us", "1000"],
    ["de", "1011"],
    ["nl", "10115"],
    ["xx", ""],
  ])("has no other country's postal code: %s %s", (country_code, postal_code) => {
    expect(parse({ country_code, postal_code }, [country_code]).errors.postal_code).toBeDefined()
  })

  it("is not read from a file, nor without end", () => {
    const data = form(good)
    data.set("city", new Blob(["x"]), "city.txt")
    data.set("company", "x".repeat(5000))
    const { values, errors } = parseAddress(data, ["us"])
    expect(values.city).toBe("")
    expect(Object.keys(errors).sort()).toEqual(["city", "company"])
    expect(values.company.length).toBeLessThan(500)
  })

  it("is complete when everything that the form asks for is there, as Medusa gives it back", () => {
    const address = asCartAddress(parse({}).values)
    expect(address.company).toBeNull()
    expect(isComplete(address)).toBe(true)
    expect(isComplete({ ...address, postal_code: null })).toBe(false)
    expect(isComplete({ ...address, province: null })).toBe(false)
    expect(isComplete({ ...address, country_code: "de", province: null })).toBe(true)
    expect(isComplete(null)).toBe(false)
  })
})

describe("a state", () => {
  it("is known by its code, its short form and its name", () => {
    for (const text of ["us-ny", "NY", "ny", " New York "]) expect(stateCode(text)).toBe("us-ny")
    expect(stateCode("Newark")).toBeNull()
  })
})

describe("an e-mail address", () => {
  it("has a name, an at sign and a domain", () => {
    for (const good of ["a@b.example", "first.last+tag@sub.example.org"])
      expect(emailProblem(good)).toBeNull()
    for (const bad of ["", "a", "a@b", "a b@c.de", "a@b.", "a@.de", "<a@b.de>", `${"x".repeat(200)}@b.de`]) {
      expect(emailProblem(bad)).not.toBeNull()
    }
  })
})
