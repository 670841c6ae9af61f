import { changePartySchema } from "../../contract/weddings"
import { GROOM } from "./member.fixture"
import { addMember, draftParty, readMembers } from "./wedding-party"

describe("a party that is changed at the desk", () => {
  it("is sent whole, with what the page does not show of a member", () => {
    const members = readMembers(draftParty([GROOM]))
    expect(changePartySchema.parse({ revision: 1, members }).members).toEqual([
      {
        id: "wmem_1",
        role: "groom",
        name: "Leo Rossi",
        email: "leo@example.com",
        phone: "+1 212 555 0143",
        color: "navy-blue",
        style: "bow-tie",
        quantity: 1,
        pays: "self",
        neck_size: 15.5,
      },
    ])
  })

  it("takes somebody new, dressed as the last, under a key and no id of theirs", () => {
    const drafts = addMember(draftParty([GROOM]))
    expect(new Set(drafts.map(({ key }) => key)).size).toBe(2)
    expect(readMembers(drafts)?.[1]).toEqual({
      role: "groom",
      name: null,
      color: "navy-blue",
      style: "bow-tie",
      quantity: 1,
      neck_size: null,
    })
  })

  it.each([{ quantity: "0" }, { quantity: "two" }, { neck_size: "wide" }, { neck_size: "31" }])(
    "is not sent with %j",
    (part) => {
      expect(readMembers(draftParty([GROOM]).map((draft) => ({ ...draft, ...part })))).toBeNull()
    },
  )

  it("has somebody in it", () => {
    expect(readMembers([])).toBeNull()
  })
})
