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

  it("keeps whose it was in a wedding, and nothing that has not the shape of it", () => {
    const member = {
      bundle: "bun_01ABCDEFGHJK",
      theme: null,
      wedding_date: "2027-06-12",
      key: "m1",
      role: "groom",
      name: "Tom",
      color: "navy",
      style: "bow",
      payer: "self",
    }
    const line = { variantId: "variant_01ABCDEFGH", quantity: 1, name: "Navy" }
    expect(parseRemoved(JSON.stringify({ ...line, member }))).toEqual({ ...line, member })
    for (const wrong of [null, 7, {}, { ...member, bundle: "../x" }, { ...member, color: 3 }])
      expect(parseRemoved(JSON.stringify({ ...line, member: wrong }))).toEqual(line)
  })
})
