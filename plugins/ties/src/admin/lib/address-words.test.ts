import { addressWords } from "./address-words"

describe("an address in one line", () => {
  const address = {
    name: "Tom Reed",
    line_1: "12 Elm Street",
    line_2: null,
    city: "Salem",
    province: "OR",
    postal_code: "97301",
    country_code: "us",
  }

  it("has what is known of it, in the order in which it is written", () => {
    expect(addressWords(address)).toBe("Tom Reed, 12 Elm Street, Salem, OR 97301, US")
    expect(addressWords({ ...address, line_2: "Flat 3", province: null })).toBe(
      "Tom Reed, 12 Elm Street, Flat 3, Salem, 97301, US",
    )
  })
})
