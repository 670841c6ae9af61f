import { begunOf } from "./begun"

it("the browser is told how to go on with a payment, and nothing else that the provider said", () => {
  const data = { id: "pi_1", client_secret: "s", customer: "cus_1" }
  expect(begunOf({ id: "payses_1", data }, "/checkout/return")).toEqual({
    session: "payses_1",
    secret: "s",
    order: "pi_1",
    back: "/checkout/return",
  })
  expect(begunOf({ id: "payses_1", data: { id: 7 } }, "/")).toMatchObject({ secret: null, order: null })
})
