import { payments } from "./payment"

const ALL = { card: true, paypal: true, invoice: true }
const ids = (providers: { id: string; is_enabled?: boolean }[], forms = ALL) =>
  payments(providers, forms).map(({ id }) => id)

describe("the ways to pay", () => {
  it("are those that Medusa lists for the region and that this page can carry through", () => {
    expect(ids([{ id: "pp_system_default" }, { id: "pp_unknown" }])).toEqual(["pp_system_default"])
    expect(ids([{ id: "pp_system_default", is_enabled: false }])).toEqual([])
    expect(ids([])).toEqual([])
  })

  it("come with the card first, whatever Medusa lists first", () => {
    const all = [{ id: "pp_system_default" }, { id: "pp_paypal_paypal" }, { id: "pp_stripe_stripe" }]
    expect(ids(all)).toEqual(["pp_stripe_stripe", "pp_paypal_paypal", "pp_system_default"])
  })

  it("are not offered without the key of their form", () => {
    const all = [{ id: "pp_paypal_paypal" }, { id: "pp_stripe_stripe" }]
    expect(ids(all, { ...ALL, card: false })).toEqual(["pp_paypal_paypal"])
  })

  it("say that nothing is charged where nothing is", () => {
    expect(payments([{ id: "pp_system_default" }], ALL)[0]?.note).toContain("nothing is charged")
  })
})
