import type { Member } from "../draft/types"
import { isSameParty, partyChanges } from "./party-changes"

const shop = {
  roles: [
    { slug: "groom", name: "Groom" },
    { slug: "usher", name: "Usher" },
  ],
  styles: [
    { slug: "slim", name: "Slim", width: 2, bow: false },
    { slug: "bow", name: "Bow Tie", width: null, bow: true },
  ],
  colors: [
    { slug: "navy", name: "Navy", hex: null, family: "blues", offers: [] },
    { slug: "mint", name: "Mint", hex: null, family: "greens", offers: [] },
  ],
}
const one = (id: string | undefined, given: Partial<Member> = {}): Member => ({
  key: "m1",
  ...(id ? { id } : {}),
  role: "groom",
  name: "",
  color: "navy",
  style: "slim",
  quantity: 1,
  pays: "couple",
  ...given,
})

describe("what is other in the same wedding's party", () => {
  it("is told of each member who is other, joined or left, and of nobody else", () => {
    const mine = [one("a"), one("b", { role: "usher", name: "Tom" }), one("c", { role: "usher", name: "Bo" })]
    const theirs = [
      one("a", { style: "bow", quantity: 2 }),
      one("b", { role: "usher", name: "Tom" }),
      one("d", { role: "usher", name: "Eve", color: "mint" }),
    ]
    expect(partyChanges(mine, theirs, shop)).toEqual([
      "Groom: Navy, Bow Tie instead of Navy, Slim, 2 ties instead of 1.",
      "Eve is in it, in Mint, Slim.",
      "Bo is not in it any more.",
    ])
  })

  it("is nothing between a party and itself", () => {
    expect(partyChanges([one("a")], [one("a")], shop)).toEqual([])
  })

  it("does not count who was added here and is not saved yet", () => {
    expect(partyChanges([one("a"), one(undefined)], [one("a")], shop)).toEqual([])
  })
})

describe("two parties", () => {
  it("are the same where the same people wear the same, whatever they are known by", () => {
    expect(isSameParty([one("a", { name: "Tom " })], [one(undefined, { key: "m7", name: "Tom" })])).toBe(true)
    expect(isSameParty([one("a")], [one("a", { color: null })])).toBe(false)
    expect(isSameParty([one("a")], [])).toBe(false)
  })
})
