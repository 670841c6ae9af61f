import { StoreRefusedError } from "@/lib/medusa/errors"
import { refusedPayment } from "./told"

const refusal = (message: string, body: unknown, status = 409) => new StoreRefusedError(message, status, body)

describe("what a payer is told of a payment that was not booked", () => {
  it("is that it failed only where the store says so", () => {
    const of = (code: string | undefined) => refusedPayment(refusal("Look again.", code && { code })).isOpen
    expect([of("stale"), of("nothing_due")]).toEqual([false, false])
    expect([of("being_paid"), of(undefined)]).toEqual([true, true])
    expect(refusedPayment(refusal("There is no such payment", null, 404)).isOpen).toBe(false)
  })

  it("has none of Medusa's ids in it", () => {
    expect(refusedPayment(refusal("Session: payses_1 was not authorized", null)).message).toContain(
      "not accepted",
    )
    expect(refusedPayment(refusal("PayPal declined it.", null)).message).toBe("PayPal declined it.")
  })
})
