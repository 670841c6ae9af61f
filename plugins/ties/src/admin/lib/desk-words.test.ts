import { quoteStateSchema } from "../../contract/weddings"
import { BOARD_STATES, coupleOf, LASTING_STATES, wordsOfSlug } from "./desk-words"

describe("the board", () => {
  it("has one column for each state that there is", () => {
    expect([...BOARD_STATES].sort()).toEqual([...quoteStateSchema.options].sort())
  })

  it("keeps the way from submitted to shipped also where nobody is on it", () => {
    expect(LASTING_STATES).toEqual([
      "submitted",
      "in_review",
      "changes_requested",
      "approved",
      "paid",
      "in_production",
      "shipped",
    ])
  })
})

describe("wordsOfSlug", () => {
  it("writes a slug as people do", () => {
    expect(wordsOfSlug("father-of-the-bride")).toBe("Father of the bride")
    expect(wordsOfSlug("groom")).toBe("Groom")
  })
})

describe("coupleOf", () => {
  it("names both, or the one who is known", () => {
    expect(coupleOf({ partner_one: "Ava Kim", partner_two: "Leo Rossi" })).toBe("Ava Kim & Leo Rossi")
    expect(coupleOf({ partner_one: "Ava Kim", partner_two: null })).toBe("Ava Kim")
  })
})
