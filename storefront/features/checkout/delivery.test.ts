import { deliveries } from "./delivery"

const option = { id: "so_1", name: "Express", amount: 14.99, type: { description: "1 to 2 business days" } }

describe("the ways to send an order", () => {
  it("come with their price and time, the cheapest first", () => {
    expect(deliveries([option, { id: "so_2", name: "Standard", amount: 5.99 }], "usd")).toEqual([
      { id: "so_2", name: "Standard", detail: null, price: "$5.99" },
      { id: "so_1", name: "Express", detail: "1 to 2 business days", price: "$14.99" },
    ])
  })

  it("are free only where Medusa says zero", () => {
    expect(deliveries([{ ...option, amount: 0 }], "usd")[0]?.price).toBe("Free")
    expect(deliveries([{ ...option, amount: null }], "usd")).toEqual([])
  })

  it("leave out what no stock can be sent by", () => {
    expect(deliveries([{ ...option, insufficient_inventory: true }], "usd")).toEqual([])
  })
})
