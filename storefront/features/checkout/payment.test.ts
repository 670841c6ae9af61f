import { payments } from "./payment"

describe("the ways to pay", () => {
  it("are those that Medusa lists for the region and that this page can carry through", () => {
    expect(payments([{ id: "pp_system_default" }, { id: "pp_unknown" }]).map(({ id }) => id)).toEqual([
      "pp_system_default",
    ])
    expect(payments([{ id: "pp_system_default", is_enabled: false }])).toEqual([])
    expect(payments([])).toEqual([])
  })

  it("say that nothing is charged where nothing is", () => {
    expect(payments([{ id: "pp_system_default" }])[0]?.note).toContain("nothing is charged")
  })
})
