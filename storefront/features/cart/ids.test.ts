import { isId } from "./ids"

describe("an id from outside", () => {
  it("is taken in the shape of Medusa's own", () => {
    expect(isId("cart", "cart_01M82FDDP99K3DB1HT9EYVM37Y")).toBe(true)
    expect(isId("variant", "variant_01M82F8G64KT4D7XADPNFTN3YY")).toBe(true)
  })

  it("is refused when it would lead somewhere else", () => {
    expect(isId("cart", "order_01M82FDDP99K3DB1HT9EYVM37Y")).toBe(false)
    expect(isId("cart", "cart_../../admin/orders")).toBe(false)
    expect(isId("cart", "cart_01M82FDDP99K3DB1HT9EYVM37Y?fields=*")).toBe(false)
    expect(isId("cart", "cart_01M82FDDP9\n")).toBe(false)
    expect(isId("cart", "cart_")).toBe(false)
    expect(isId("cart", undefined)).toBe(false)
  })
})
