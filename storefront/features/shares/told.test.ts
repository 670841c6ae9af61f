import { refusedPayment } from "./told"

describe("what a payer is told of a payment that was not booked", () => {
  it("is that it failed only where the store says so", () => {
    const of = (code: string | undefined) => refusedPayment("Look again.", code && { code }).isOpen
    expect([of("stale"), of("nothing_due")]).toEqual([false, false])
    expect([of("being_paid"), of(undefined)]).toEqual([true, true])
  })

  it("has none of Medusa's ids in it", () => {
    expect(refusedPayment("Session: payses_1 was not authorized", null).message).toContain("not accepted")
    expect(refusedPayment("PayPal declined it.", null).message).toBe("PayPal declined it.")
  })
})
