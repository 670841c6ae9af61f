import { verdict } from "./drift-words"

const difference = {
  slug: "aqua",
  in_service: true,
  in_medusa: true,
  in_shop: false,
  note: "Not in the shop.",
}

const same = { service: 63, medusa: 63, shop: 63 }

describe("verdict", () => {
  it("is green only where the service was read and nothing differs", () => {
    expect(verdict({ ...same, differences: [] })).toEqual({ label: "No drift", colour: "green" })
    expect(verdict({ ...same, service: null, differences: [] }).colour).toBe("grey")
    expect(verdict({ ...same, shop: 0, differences: [] }).colour).toBe("orange")
  })

  it("counts what differs, also where the service could not be read", () => {
    expect(verdict({ ...same, service: null, differences: [difference] })).toEqual({
      label: "1 difference",
      colour: "orange",
    })
  })
})
