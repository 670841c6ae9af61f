import { type WeddingDetails, weddingDetailsSchema } from "../../contract/weddings"
import { detailsDraft, readDetails } from "./details-draft"

const DETAILS: WeddingDetails = {
  partner_one: "Ava Kim",
  partner_two: null,
  email: "ava@example.com",
  phone: null,
  date: "2027-06-19",
  time_zone: "America/New_York",
  venue: "Stone Barn",
  theme: "garden-romance",
  formality: null,
  delivery: "each_member",
  country_code: "us",
  language: "en",
  notes: "Two\nlines",
}

describe("details as they are typed", () => {
  it("come back as they were, and the contract takes them", () => {
    const { details, faults } = readDetails(detailsDraft(DETAILS))
    expect(faults).toEqual({})
    expect(weddingDetailsSchema.parse(details)).toEqual(DETAILS)
  })

  it("are nothing where they are empty, not an empty word", () => {
    const { details } = readDetails({ ...detailsDraft(DETAILS), venue: " ", theme: "", notes: "" })
    expect(details).toMatchObject({ venue: null, theme: null, notes: null })
  })

  it.each([
    ["partner_one", ""],
    ["email", " "],
    ["date", ""],
    ["country_code", "USA"],
    ["language", "english"],
  ])("say what is wrong at %s", (field, typed) => {
    expect(readDetails({ ...detailsDraft(DETAILS), [field]: typed }).faults).toHaveProperty(field)
  })
})
