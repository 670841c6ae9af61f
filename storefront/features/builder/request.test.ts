import { party } from "./draft/sample"
import { EMPTY } from "./draft/types"
import { bundleOf, pricingOf } from "./request"

const draft = {
  ...party(2),
  members: party(2).members.map((member, at) => ({ ...member, name: at === 0 ? "  Tom " : " " })),
}

describe("what the store is told", () => {
  it("for a price holds no names", () => {
    expect(pricingOf(draft)).not.toContain("Tom")
    expect(pricingOf(draft)).toBe(pricingOf(party(2)))
  })

  it("for the bag holds the names that were given, and none for who has none", () => {
    expect(bundleOf(draft).members.map(({ name }) => name)).toEqual(["Tom", undefined, undefined])
  })

  it("leaves out who has no colour yet, and is nothing where nobody has", () => {
    const [first, ...others] = draft.members
    const bare = { ...draft, members: [{ ...first!, color: null }, ...others] }
    expect(bundleOf(bare).members).toHaveLength(2)
    expect(pricingOf(EMPTY)).toBeNull()
  })
})
