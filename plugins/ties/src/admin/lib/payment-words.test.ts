import { eventStateOf, providerName } from "./payment-words"

it("a provider is called by its name, however it is written", () => {
  expect(["stripe_stripe", "pp_paypal_paypal", "other_one", null].map(providerName)).toEqual([
    "Stripe",
    "PayPal",
    "other",
    "",
  ])
})

it("an address that names no state asks for all", () => {
  expect([eventStateOf("dead"), eventStateOf("gone"), eventStateOf(null)]).toEqual([
    "dead",
    undefined,
    undefined,
  ])
})
