import { oursDraft, partyEdits, weddingMembers, withUnshown } from "./party"
import { member, wedding } from "./sample"

const [GROOM, TOM, OTHER] = ["wmem_01AAAAAAAAAA", "wmem_01BBBBBBBBBB", "wmem_01CCCCCCCCCC"]

describe("a wedding's party in the builder", () => {
  it("knows whose it is, and is sent back as it came", () => {
    const draft = oursDraft(wedding())
    expect(draft.ours).toEqual({
      code: "KCT-7F3K-9QMD",
      couple: "Ada and Charles",
      revision: 3,
      base: [
        { id: GROOM, role: "groom", name: "", color: "navy", style: "slim", quantity: 1, pays: "couple" },
        { id: TOM, role: "usher", name: "Tom", color: "navy", style: "slim", quantity: 1, pays: "couple" },
      ],
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

  it("is told by what was changed about it since it was opened, and by nothing else", () => {
    const { ours, members } = oursDraft(wedding())
    const sent = weddingMembers({ members })
    const edits = (now: typeof sent) => partyEdits(ours!.base, now, (place) => `key-${place}`)
    expect(edits(sent)).toEqual([])
    const zoe = { ...sent[1]!, id: undefined, name: "Zoe" }
    expect(edits([{ ...sent[0]!, name: "Gus", color: "mint" }, zoe])).toEqual([
      { kind: "remove", member_id: TOM, seen: expect.objectContaining({ name: "Tom", color: "navy" }) },
      {
        kind: "set",
        member_id: GROOM,
        seen: expect.objectContaining({ name: null, color: "navy" }),
        to: { name: "Gus", color: "mint" },
      },
      { kind: "add", key: "key-1", member: expect.objectContaining({ name: "Zoe" }) },
    ])
  })
})
