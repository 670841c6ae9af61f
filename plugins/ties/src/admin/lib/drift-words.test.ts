import { verdict } from "./drift-words"

const difference = {
  slug: "aqua",
  in_service: true,
  in_medusa: true,
  in_shop: false,
  note: "Not in the shop.",
}

describe("verdict", () => {
  it("is green only where the service was read and nothing differs", () => {
    expect(verdict({ differences: [], service: 63 })).toEqual({ label: "No drift", colour: "green" })
    expect(verdict({ differences: [], service: null }).colour).toBe("grey")
  })

  it("counts what differs, also where the service could not be read", () => {
    expect(verdict({ differences: [difference], service: null })).toEqual({
      label: "1 difference",
      colour: "orange",
    })
  })
})
