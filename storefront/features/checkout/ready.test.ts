import { stageOf, whyNot } from "./ready"

const address = {
  first_name: "Ada",
  last_name: "Byron",
  company: null,
  address_1: "1 Street",
  address_2: null,
  city: "Berlin",
  province: null,
  postal_code: "10115",
  country_code: "de",
  phone: null,
}
const method = { id: "casm_1", shipping_option_id: "so_1", name: "Standard", is_tax_inclusive: true }
const cart = {
  email: "a@b.example",
  items: [{} as never],
  shipping_address: address,
  shipping_methods: [method],
}
const facts = {
  changed: false,
  options: ["so_1"],
  providers: ["pp_system_default"],
  provider: "pp_system_default",
  agreed: "€75.87",
  total: "€75.87",
}

describe("an order", () => {
  it("can be placed when all is chosen and nothing has changed", () => {
    expect(whyNot(cart, facts)).toBeNull()
  })

  it("is not placed at another total than the one that was seen", () => {
    expect(whyNot(cart, { ...facts, total: "€80.00" })).toContain("€80.00")
    expect(whyNot(cart, { ...facts, agreed: "" })).toContain("Nothing was ordered")
  })

  it.each([
    ["an empty bag", { items: [] }, {}, "nothing in the bag"],
    ["no address", { shipping_address: null }, {}, "where to send"],
    ["no e-mail", { email: null }, {}, "where to send"],
    ["a price that has changed", {}, { changed: true }, "look at the bag"],
    ["no shipping method on the cart", { shipping_methods: [] }, {}, "how it is sent"],
    ["a shipping method that is not to be had", {}, { options: ["so_2"] }, "another one"],
    ["a provider that the region does not have", {}, { provider: "pp_free" }, "how to pay"],
  ])("is not placed with %s", (_, wrong, fact, words) => {
    expect(whyNot({ ...cart, ...wrong }, { ...facts, ...fact })).toContain(words)
  })
})

describe("the checkout", () => {
  it("asks for the address first, and again where the shopper wants to change it", () => {
    expect(stageOf({ email: null, shipping_address: address }, false)).toBe("address")
    expect(stageOf({ email: "a@b.example", shipping_address: { ...address, city: null } }, false)).toBe(
      "address",
    )
    expect(stageOf(cart, false)).toBe("delivery")
    expect(stageOf(cart, true)).toBe("address")
  })
})
