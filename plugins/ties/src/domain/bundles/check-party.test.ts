import { faultsOfParty } from "./check-party"

const ground = {
  limits: { members: 100, quantity: 100 },
  themes: ["garden"],
  roles: ["groom", "usher"],
  variantOf: (color: string, style: string) => (color === "navy" && style === "classic" ? "variant_1" : null),
  knowsColor: (color: string) => color === "navy",
}
const groom = { key: "a", role: "groom", color: "navy", style: "classic", quantity: 1 }
const faults = (...members: (typeof groom)[]) => faultsOfParty({ theme: null, members }, ground)

describe("faultsOfParty", () => {
  it("finds nothing in a party that can be bought", () => {
    expect(faults(groom, { ...groom, key: "b", quantity: 100 })).toEqual([])
  })

  it.each([
    [{ quantity: 0 }, "members.0.quantity"],
    [{ quantity: -1 }, "members.0.quantity"],
    [{ quantity: 1.5 }, "members.0.quantity"],
    [{ quantity: 101 }, "members.0.quantity"],
    [{ quantity: Number.NaN }, "members.0.quantity"],
    [{ role: "king" }, "members.0.role"],
    [{ color: "neon" }, "members.0.color"],
    [{ style: "cravat" }, "members.0.style"],
  ])("names the field of %j", (wrong, field) => {
    expect(faults({ ...groom, ...wrong })).toEqual([expect.stringContaining(field)])
  })

  it("refuses a party of 200 in one sentence", () => {
    const crowd = Array.from({ length: 200 }, (_, at) => ({ ...groom, key: `m${at}` }))
    expect(faults(...crowd)).toEqual([expect.stringContaining("members: a party has 100 members at most")])
  })

  it("refuses two members of one key, and an unknown theme", () => {
    expect(faultsOfParty({ theme: "beach", members: [groom, groom] }, ground)).toEqual([
      'theme: there is no theme "beach"',
      'members.1.key: "a" is there twice',
    ])
  })
})
