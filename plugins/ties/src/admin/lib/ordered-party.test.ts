import { changeOrderedSchema } from "../../contract/shares"
import { GROOM } from "./member.fixture"
import { draftOrdered, join, type OrderedPartyDraft, readOrdered } from "./ordered-party"

const PARTY = draftOrdered([
  { ...GROOM, quantity: 2 },
  { ...GROOM, id: "wmem_2", role: "usher", quantity: 2 },
])

function set(
  draft: OrderedPartyDraft,
  at: number,
  part: Partial<OrderedPartyDraft["members"][number]>,
): OrderedPartyDraft {
  return { ...draft, members: draft.members.map((one, place) => (place === at ? { ...one, ...part } : one)) }
}

describe("an ordered party that is changed at the desk", () => {
  it("is not sent as long as nothing is changed, nor when a change is taken back", () => {
    expect(readOrdered(PARTY, 3)).toBeNull()
    const back = set(set(PARTY, 0, { color: "gold" }), 0, { color: "navy-blue" })
    expect(readOrdered(back, 3)).toBeNull()
  })

  it("says who leaves, who wears another tie, and who joins, upon the version that was seen", () => {
    const draft = join(set(set(PARTY, 0, { color: "gold" }), 1, { leaves: true }))
    const change = readOrdered(draft, 3)
    expect(changeOrderedSchema.parse(change)).toMatchObject({
      version: 3,
      drop: ["wmem_2"],
      swap: [{ member_id: "wmem_1", color: "gold", style: "bow-tie", quantity: 2 }],
      add: [{ role: "groom", color: "gold", style: "bow-tie", quantity: 1, pays: "couple" }],
    })
  })

  it("leaves the tie of who leaves as it was, whatever was chosen for them before", () => {
    expect(readOrdered(set(PARTY, 1, { color: "gold", leaves: true }), 1)).toEqual({
      version: 1,
      drop: ["wmem_2"],
      swap: [],
      add: [],
    })
  })

  it("dresses who joins as the last who stays, each under a key of their own", () => {
    const { joining } = join(join(set(PARTY, 1, { leaves: true })))
    expect(joining.map(({ role, color }) => [role, color])).toEqual([
      ["groom", "navy-blue"],
      ["groom", "navy-blue"],
    ])
    expect(new Set(joining.map(({ key }) => key)).size).toBe(2)
  })

  it("is of fewer ties, where one of several alike is no longer there", () => {
    expect(readOrdered(set(PARTY, 1, { quantity: "1" }), 1)?.swap).toEqual([
      { member_id: "wmem_2", color: "navy-blue", style: "bow-tie", quantity: 1 },
    ])
  })

  it("is not sent with a number that can't be read", () => {
    expect(readOrdered(set(PARTY, 1, { quantity: "0" }), 1)).toBeNull()
    const { members, joining } = join(PARTY)
    const written = { members, joining: joining.map((one) => ({ ...one, quantity: "two" })) }
    expect(readOrdered(written, 1)).toBeNull()
  })
})
