import { member } from "../sample"
import { memberStatus, notInvited } from "./status"

const at = "2027-01-01T00:00:00.000Z"

describe("how far one of the party is", () => {
  it("is told apart by whether they were asked, have answered, or wish for something", () => {
    expect(memberStatus(member("a"))).toBe("not invited yet")
    expect(memberStatus(member("a", { invited_at: at }))).toBe("invited")
    expect(memberStatus(member("a", { invited_at: at, wish: { slug: "bow", name: "Bow" } }))).toBe(
      "has a wish",
    )
    expect(memberStatus(member("a", { status: "responded", invited_at: at }))).toBe("has answered")
    expect(memberStatus(member("a", { status: "paid" }))).toBe("paid")
    expect(memberStatus(member("a", { status: "paid" }), "unpaid")).toBe("not paid yet")
  })

  it("counts as not invited only while there is something to ask", () => {
    const party = [member("a"), member("b", { invited_at: at }), member("c", { status: "paid" })]
    expect(notInvited(party).map(({ id }) => id)).toEqual(["a"])
  })
})
