import { oursDraft, weddingMembers, withUnshown } from "./party"
import { member, wedding } from "./sample"

const [GROOM, TOM, OTHER] = ["wmem_01AAAAAAAAAA", "wmem_01BBBBBBBBBB", "wmem_01CCCCCCCCCC"]

describe("a wedding's party in the builder", () => {
  it("knows whose it is, and is sent back as it came", () => {
    const draft = oursDraft(wedding())
    expect(draft.ours).toEqual({
      code: "KCT-7F3K-9QMD",
      couple: "Ada and Charles",
      revision: 3,
      approved: false,
      special: 0,
    })
    expect(weddingMembers(draft)).toEqual([
      { id: GROOM, role: "groom", name: null, color: "navy", style: "slim", quantity: 1, pays: "couple" },
      { id: TOM, role: "usher", name: "Tom", color: "navy", style: "slim", quantity: 1, pays: "couple" },
    ])
  })

  it("loses nothing of a member that the builder does not show", () => {
    const known = [member(GROOM!, { email: "ada@example.org", phone: "1", neck_size: 15.5 })]
    const [sent] = weddingMembers(oursDraft(wedding({}, { members: known })))
    expect(withUnshown([sent!], known)).toEqual([
      { ...sent, email: "ada@example.org", phone: "1", neck_size: 15.5 },
    ])
  })

  it("has as new who is not in the wedding any more, or was never", () => {
    const sent = weddingMembers(oursDraft(wedding({}, { members: [member(OTHER!)] })))
    expect(withUnshown(sent, [member(GROOM!)])[0]?.id).toBeUndefined()
  })

  it("leaves out who has no colour", () => {
    const { members } = oursDraft(wedding())
    expect(weddingMembers({ members: members.map((one) => ({ ...one, color: null })) })).toEqual([])
  })
})
