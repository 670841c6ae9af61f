import { readDraft } from "./read"
import { choices, party } from "./sample"

const ours = { code: "KCT-7F3K-9QMD", couple: "Ada", revision: 2, base: [], approved: true, special: 5 }
const read = (raw: object) => readDraft({ ...party(1), ...raw }, choices)?.draft

describe("a draft that was kept", () => {
  it("knows the wedding that it is the party of, and what the store knows each member by", () => {
    const [groom, ...others] = party(1).members
    const members = [{ ...groom, id: "wmem_01AAAAAAAAAA" }, ...others]
    expect(read({ members, ours })).toMatchObject({ members, ours })
  })

  it("keeps how the wedding's party was when it was opened, and nothing of it that is no member", () => {
    const tom = {
      id: "wmem_01BBBBBBBBBB",
      role: "usher",
      name: "Tom",
      color: "navy",
      style: "slim",
      quantity: 1,
      pays: "couple",
    }
    const base = [tom, null, { ...tom, id: "x" }, { ...tom, quantity: "1" }, { ...tom, pays: "nobody" }]
    expect(read({ ours: { ...ours, base } })?.ours?.base).toEqual([tom])
  })

  it("is of no wedding where somebody else wrote what it is of", () => {
    for (const wrong of [undefined, "KCT-1", [], { ...ours, code: 7 }, { ...ours, revision: "2" }])
      expect(read({ ours: wrong })?.ours).toBeNull()
    const [groom] = party(0).members
    expect(read({ members: [{ ...groom, id: "../x" }] })?.members[0]).not.toHaveProperty("id")
  })
})
