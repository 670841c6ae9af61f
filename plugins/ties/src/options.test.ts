import { parseOptions } from "./options"

describe("parseOptions", () => {
  it("fills in every default", () => {
    expect(parseOptions(undefined)).toMatchObject({ service: { retries: 3 }, low_stock: 10 })
  })

  it("names each wrong setting, also one that there is not", () => {
    expect(() => parseOptions({ low_stock: -1, lowstock: 3, sync: { max_withdrawn_share: 2 } })).toThrow(
      /max_withdrawn_share: [^]*low_stock: [^]*lowstock/,
    )
  })

  it.each(["https://a:b@ties.example", "https://ties.example/?key=1", "https://ties.example/#x"])(
    "does not take %s for the service's base URL",
    (url) => expect(() => parseOptions({ service: { url } })).toThrow(/service\.url: must have no user/),
  )

  it("takes a base URL with a path", () => {
    expect(parseOptions({ service: { url: "https://ties.example/v1" } }).service.url).toBe(
      "https://ties.example/v1",
    )
  })

  it("says that what is no URL is none", () => {
    expect(() => parseOptions({ service: { url: "ties" } })).toThrow(/service\.url: Invalid URL/)
  })
})
