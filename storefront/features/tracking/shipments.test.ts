import { shipmentWords } from "./shipments"

const parcel = { items: 2, shipped_at: "2027-06-01T12:00:00.000Z", delivered_at: null, parcels: [] }

describe("what is in a parcel", () => {
  it("is said with how much of it all that is, and with the last that is known of it", () => {
    expect(shipmentWords(parcel, 5, "ties")).toBe("2 of 5 ties, shipped on June 1, 2027")
    expect(shipmentWords({ ...parcel, items: 5 }, 5, "ties")).toBe("All 5 ties, shipped on June 1, 2027")
    expect(shipmentWords({ ...parcel, delivered_at: "2027-06-03T12:00:00.000Z" }, 5, "ties")).toBe(
      "2 of 5 ties, delivered on June 3, 2027",
    )
    expect(shipmentWords({ ...parcel, items: 1, shipped_at: null }, 1, "tie")).toBe("Your tie")
  })
})
