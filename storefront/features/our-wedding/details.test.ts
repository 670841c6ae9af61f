import { asDetails, type DetailsValues, LOOK_AGAIN, otherThan, readDetails, refusalByField } from "./details"

const typed = (values: Partial<DetailsValues>) =>
  readDetails(new Map(Object.entries(values)) as unknown as FormData)

describe("what a couple types", () => {
  it("is trimmed; what was left empty is absent, but for what must be there", () => {
    expect(asDetails(typed({ partner_one: " Ada ", venue: "  ", delivery: "pick_up" }))).toEqual({
      partner_one: "Ada",
      partner_two: null,
      email: "",
      phone: null,
      date: "",
      time_zone: "",
      venue: null,
      formality: null,
      delivery: "pick_up",
      notes: null,
    })
  })

  it("is nothing where it is no text", () => {
    expect(readDetails({ get: () => new Blob() }).partner_one).toBe("")
  })
})

it("what the store has instead of what was typed is told at the field, and at no other", () => {
  const now = typed({ partner_one: "Ada", venue: "The Old Mill", formality: "black_tie" })
  const hints = otherThan({ ...now, venue: "Ours", formality: "", phone: "1" }, now)
  expect(hints).toEqual({
    venue: "We have: The Old Mill",
    formality: "We have: black tie",
    phone: "We have nothing here.",
  })
})

describe("a refusal of the store", () => {
  it("stands at its fields in the store's words", () => {
    expect(refusalByField("details.email: must be an e-mail address; date: must lie ahead")).toEqual({
      errors: { email: "Must be an e-mail address.", date: "Must lie ahead." },
      message: LOOK_AGAIN,
    })
  })

  it("keeps the first of two complaints about one field", () => {
    expect(refusalByField("details.email: is long; details.email: is wrong").errors.email).toBe("Is long.")
  })

  it("says of the whole what is about no field of the form", () => {
    expect(refusalByField("members.0.color: is not sold; any more: really").errors).toEqual({})
    expect(refusalByField('codes.0: there is no code "TEN", or it is over; details.email: is wrong')).toEqual(
      {
        errors: { email: "Is wrong." },
        code: 'There is no code "TEN", or it is over.',
        message: LOOK_AGAIN,
      },
    )
    expect(refusalByField("This store sells no weddings.").message).toBe("This store sells no weddings.")
  })
})
