import { readDraft } from "./read"
import { choices, party } from "./sample"

const ours = { code: "KCT-7F3K-9QMD", couple: "Ada", revision: 2, approved: true, special: 5 }
const read = (raw: object) => readDraft({ ...party(1), ...raw }, choices)?.draft

describe("a draft that was kept", () => {
  it("knows the wedding that it is the party of, and what the store knows each member by", () => {
    const [groom, ...others] = party(1).members
    const members = [{ ...groom, id: "wmem_01AAAAAAAAAA" }, ...others]
    expect(read({ members, ours })).toMatchObject({ members, ours })
  })

  it("is of no wedding where somebody else wrote what it is of", () => {
    for (const wrong of [undefined, "KCT-1", [], { ...ours, code: 7 }, { ...ours, revision: "2" }])
      expect(read({ ours: wrong })?.ours).toBeNull()
    const [groom] = party(0).members
    expect(read({ members: [{ ...groom, id: "../x" }] })?.members[0]).not.toHaveProperty("id")
  })
})
