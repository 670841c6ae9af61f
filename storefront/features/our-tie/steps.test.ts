import { complaintsOf, sayingOf } from "./steps"

const form = (values: Record<string, string>) => ({ get: (name: string) => values[name] ?? null })

describe("a step of the member's page", () => {
  it("says what is in its form, and nothing besides", () => {
    expect(sayingOf(form({ step: "confirm", color: "navy-blue", style: "bow-tie", ships: "own" }))).toEqual({
      confirm: { color: "navy-blue", style: "bow-tie" },
    })
    expect(sayingOf(form({ step: "neck_size", neck_size: "15.5" }))).toEqual({ neck_size: 15.5 })
    expect(sayingOf(form({ step: "neck_size", neck_size: "" }))).toEqual({ neck_size: null })
    expect(sayingOf(form({ step: "wish", wish: "" }))).toEqual({ wish: null })
    expect(sayingOf(form({ step: "ships", ships: "party", city: "Hudson" }))).toEqual({ ships: "party" })
    expect(sayingOf(form({ step: "else" }))).toBeNull()
  })

  it("sends an address whole, what may be absent as absent", () => {
    expect(sayingOf(form({ step: "ships", ships: "own", name: " Theo ", city: "Hudson" }))).toEqual({
      ships: "own",
      address: {
        name: "Theo",
        line_1: "",
        line_2: null,
        city: "Hudson",
        province: null,
        postal_code: "",
        country_code: "",
      },
    })
  })

  it("shows what the store complains of at its field", () => {
    expect(complaintsOf("address.city: must not be empty; neck_size: too big").errors).toEqual({
      city: "Must not be empty.",
      neck_size: "Too big.",
    })
    expect(complaintsOf("Your tie has left us already.").message).toBe("Your tie has left us already.")
  })
})
