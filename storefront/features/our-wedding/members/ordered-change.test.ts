import { member } from "../sample"
import { askedChange, setTo } from "./edits"
import { orderedChange, orderedQuery } from "./ordered-change"

const tom = member("wmem_1", { name: "Tom" })
const max = member("wmem_2", { style: { slug: "bow-tie", name: "Bow Tie", kind: "bow_tie" } })
const members = [tom, max]

const changeOf = (query: Record<string, string>) =>
  orderedChange(askedChange(orderedQuery(query), tom, members)?.edits ?? [], members, 4)

describe("a change of a party whose ties are ordered", () => {
  it("names the whole tie, though only its colour is another", () => {
    expect(changeOf({ color: "sage" })).toEqual({
      version: 4,
      drop: [],
      swap: [{ member_id: "wmem_1", color: "sage", style: "slim" }],
      add: [],
    })
  })

  it("is an exchange for both", () => {
    expect(changeOf({ with: "wmem_2" }).swap).toEqual([
      { member_id: "wmem_1", color: "navy", style: "bow-tie" },
      { member_id: "wmem_2", color: "navy", style: "slim" },
    ])
  })

  it("takes somebody out", () => {
    expect(changeOf({ remove: "" }).drop).toEqual(["wmem_1"])
  })

  it("is of the same tie, where only their number is another", () => {
    expect(changeOf({ quantity: "3" }).swap).toEqual([
      { member_id: "wmem_1", color: "navy", style: "slim", quantity: 3 },
    ])
  })

  it("leaves what an order does not change as it is", () => {
    expect(changeOf({ pays: "self", role: "usher" }).swap).toEqual([])
    const edit = setTo(tom, { pays: "self", role: "usher" })
    expect(orderedChange(edit ? [edit] : [], members, 4).swap).toEqual([])
  })
})
