import { party } from "./draft/sample"
import { choicesOf, partyShop } from "./party-shop"
import { scopesOf, sharedBy } from "./scope"
import { sampleCatalogue } from "@/features/catalogue/sample"

const shop = partyShop(sampleCatalogue(), {
  themes: [],
  roles: [
    { slug: "groom", name: "Groom" },
    { slug: "groomsman", name: "Groomsman" },
  ],
  tiers: [],
  limits: { members: 100, quantity: 100 },
  payment_modes: ["couple"],
})

describe("who can be dressed together", () => {
  it("is everybody, a role of several, and each one, every one by his name or number", () => {
    expect(scopesOf(party(2).members, shop).map(({ name, keys }) => [name, keys.length])).toEqual([
      ["Everybody", 3],
      ["Groomsman, all 2", 2],
      ["Groom", 1],
      ["Groomsman 1", 1],
      ["Groomsman 2", 1],
    ])
    expect(choicesOf(shop).roles).toEqual(["groom", "groomsman"])
  })

  it("is not everybody where there is only one", () => {
    expect(scopesOf(party(0).members, shop).map(({ name }) => name)).toEqual(["Groom"])
  })

  it("share a colour only where all of them wear it", () => {
    const { members } = party(2)
    expect(sharedBy(members, ["m2", "m3"], ({ color }) => color)).toBe("silver")
    expect(sharedBy(members, ["m1", "m2"], ({ color }) => color)).toBeNull()
    expect(sharedBy(members, [], ({ color }) => color)).toBeNull()
  })
})
