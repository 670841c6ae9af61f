import { readShipping, shippingDraftOf } from "./shipping-draft"

const SETTINGS = { carrier_days: 5, carrier_days_by_country: { us: 3, de: 6 }, buffer_days: 2, soon_days: 0 }

describe("the days of shipping", () => {
  it("are sent as they were read where nobody has typed anything", () => {
    expect(readShipping(shippingDraftOf(SETTINGS)).settings).toEqual({ fulfilment: SETTINGS })
  })

  it.each([
    [{ carrier_days: "1.5" }, "carrier_days"],
    [{ buffer_days: "-1" }, "buffer_days"],
    [{ soon_days: "61" }, "soon_days"],
    [{ by_country: "US three" }, "by_country"],
    [{ by_country: "USA 3" }, "by_country"],
  ])("say what is wrong at its field: %j", (change, field) => {
    expect(readShipping({ ...shippingDraftOf(SETTINGS), ...change }).faults).toHaveProperty(field)
  })
})
