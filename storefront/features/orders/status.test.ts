import { orderWords } from "./status"

describe("where an order stands", () => {
  it("is what Medusa says of it", () => {
    expect(
      orderWords({ status: "pending", payment_status: "authorized", fulfillment_status: "not_fulfilled" }),
    ).toEqual({
      order: "Received, not packed yet",
      payment: "Nothing charged yet",
    })
    expect(
      orderWords({ status: "completed", payment_status: "captured", fulfillment_status: "delivered" }),
    ).toEqual({
      order: "Delivered",
      payment: "Paid",
    })
  })

  it("is cancelled whatever was packed before", () => {
    expect(
      orderWords({ status: "canceled", payment_status: "canceled", fulfillment_status: "fulfilled" }).order,
    ).toBe("Cancelled")
  })

  it("is not invented for a state that this shop does not know", () => {
    expect(
      orderWords({ status: "pending", payment_status: "held_in_escrow", fulfillment_status: "shipped" }),
    ).toEqual({
      order: "On its way",
      payment: "Held in escrow",
    })
  })
})
