import { paymentWords } from "./payment-words"

it("what Medusa says of a payment by its id becomes something that a shopper can act on", () => {
  for (const said of [
    "Session: payses_01M8 was not authorized with the provider.",
    "Payment authorization failed",
    "More information is required for payment",
  ]) {
    expect(paymentWords(said)).toContain("Your bag is kept")
  }
})

it("what a provider says in a sentence is told as it is", () => {
  const said = "PayPal declined the payment, and nothing was taken."
  expect(paymentWords(said)).toBe(said)
})
