import { eventOfOrder, fulfilmentStatus, paymentStatus } from "./order-standing"

const of = (fulfilled: number, shipped: number, delivered: number) => ({
  quantity: 4,
  fulfilled,
  shipped,
  delivered,
})

describe("how an order stands", () => {
  it.each([
    [of(0, 0, 0), "not_fulfilled", null],
    [of(1, 0, 0), "partially_fulfilled", "start_production"],
    [of(4, 0, 0), "fulfilled", "start_production"],
    [of(4, 2, 0), "partially_shipped", "start_production"],
    [of(4, 4, 0), "shipped", "ship"],
    [of(4, 4, 3), "partially_delivered", "ship"],
    [of(4, 4, 4), "delivered", "deliver"],
    [{ quantity: 0, fulfilled: 0, shipped: 0, delivered: 0 }, "not_fulfilled", null],
  ] as const)("%j is %s, and means %s", (progress, status, event) => {
    expect([fulfilmentStatus(progress), eventOfOrder({ cancelled: false, progress })]).toEqual([
      status,
      event,
    ])
  })

  it("is given up once it is cancelled, whatever was packed of it", () => {
    expect(eventOfOrder({ cancelled: true, progress: of(0, 0, 0) })).toBe("cancel")
    expect(eventOfOrder({ cancelled: true, progress: of(4, 0, 0) })).toBe("cancel")
  })

  it.each([
    [[], "not_paid"],
    [[{ status: "canceled", amount: 10, captured: 0, refunded: 0 }], "canceled"],
    [[{ status: "awaiting", amount: 10, captured: 0, refunded: 0 }], "awaiting"],
    [[{ status: "authorized", amount: 10, captured: 0, refunded: 0 }], "authorized"],
    [[{ status: "partially_captured", amount: 10, captured: 4, refunded: 0 }], "partially_captured"],
    [[{ status: "completed", amount: 10, captured: 9.999_9, refunded: 0 }], "captured"],
    [[{ status: "completed", amount: 10, captured: 10, refunded: 3 }], "partially_refunded"],
    [[{ status: "completed", amount: 10, captured: 10, refunded: 10 }], "refunded"],
  ])("%j is %s", (payments, status) => {
    expect(paymentStatus(payments)).toBe(status)
  })
})
