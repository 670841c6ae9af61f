import { isPaid, problemWords } from "./stripe-js"

const KEPT = "Nothing was charged, and your bag is kept"

describe("a card that was not taken", () => {
  it("that was declined says so, and that nothing was charged", () => {
    const words = problemWords({ type: "card_error", message: "Your card was declined." }, KEPT)
    expect(words).toContain("Your card was declined. Nothing was charged, and your bag is kept: try another")
  })
  it("whose form is not complete is told in the form's words", () => {
    expect(problemWords({ type: "validation_error", message: "Your card number is incomplete." }, KEPT)).toBe(
      "Your card number is incomplete.",
    )
  })
  it("of which nobody knows is not called declined", () => {
    expect(problemWords({ type: "api_connection_error" }, KEPT)).toContain("don’t know yet")
  })
  it("because another window was faster is paid", () => {
    expect(isPaid({ type: "invalid_request_error", payment_intent: { status: "succeeded" } })).toBe(true)
    expect(isPaid({ type: "card_error", payment_intent: { status: "requires_payment_method" } })).toBe(false)
  })
})
