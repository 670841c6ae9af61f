import { parseRemoved } from "./removed"

const removed = {
  variantId: "variant_01M82F8G64KT4D7XADPNFTN3YY",
  quantity: 2,
  name: "Navy Blue, Skinny Tie",
}

describe("what was taken out of the bag", () => {
  it("is read back as it was kept", () => {
    expect(parseRemoved(JSON.stringify(removed))).toEqual(removed)
  })

  it.each([
    undefined,
    "",
    "{",
    "null",
    "[]",
    JSON.stringify({ ...removed, variantId: "variant_../x" }),
    JSON.stringify({ ...removed, quantity: 0 }),
    JSON.stringify({ ...removed, quantity: 1.5 }),
    JSON.stringify({ ...removed, quantity: 5000 }),
    JSON.stringify({ ...removed, name: 4 }),
  ])("is nothing when the cookie is %p", (text) => {
    expect(parseRemoved(text)).toBeNull()
  })
})
