import { suggestionsOf } from "./suggestions"

describe("suggestions in a refusal", () => {
  it("are taken as the store gives them", () => {
    const one = { slug: "navy-blue", name: "Navy Blue", hex: "#1B2A5C" }
    expect(suggestionsOf({ type: "not_found", message: "No.", suggestions: [one] })).toEqual([one])
  })

  it("are none where the refusal says nothing that can be shown", () => {
    expect(suggestionsOf(null)).toEqual([])
    expect(suggestionsOf({ suggestions: "navy" })).toEqual([])
    expect(suggestionsOf({ suggestions: [null, { slug: 4 }] })).toEqual([])
  })
})
