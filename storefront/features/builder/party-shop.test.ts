import type { BundleConfig } from "@kct/contract"
import { sampleCatalogue } from "@/features/catalogue/sample"
import { choicesOf, offerOf, partyShop } from "./party-shop"

const config: BundleConfig = {
  themes: [
    {
      slug: "sea",
      name: "Sea",
      seasons: [],
      style: "calm",
      colors: [{ slug: "aqua", name: "aqua", hex: null, family: "blues" }],
    },
    { slug: "gone", name: "Gone", seasons: [], style: "calm", colors: [] },
  ],
  roles: [{ slug: "groom", name: "Groom" }],
  tiers: [],
  limits: { members: 100, quantity: 100 },
  payment_modes: ["couple", "self"],
}

describe("the shop of a party", () => {
  it("says once what many ties have in common, and loses no tie's price or stock", () => {
    const catalogue = sampleCatalogue()
    catalogue.families[0]!.colors[0]!.variants[1]!.price = { amount: 29.99, compare_at: null }
    const shop = partyShop(catalogue, config)
    expect(shop.offers).toHaveLength(2)
    for (const { colors } of catalogue.families)
      for (const { slug, variants } of colors)
        for (const { style, price, availability } of variants)
          expect(offerOf(shop, slug, style)).toEqual({ price: price?.amount ?? null, availability })
  })

  it("has no offer of what is not made, and no colour, family or theme of nothing", () => {
    const catalogue = sampleCatalogue()
    catalogue.families[0]!.colors[0]!.variants.pop()
    catalogue.families[1]!.colors[0]!.variants = []
    const shop = partyShop(catalogue, config)
    expect(offerOf(shop, "navy", "bow")).toBeNull()
    expect(shop.families.map(({ slug }) => slug)).toEqual(["blues"])
    expect(shop.colors.map(({ slug }) => slug)).toEqual(["navy", "aqua"])
    expect(shop.themes.map(({ slug }) => slug)).toEqual(["sea"])
  })

  it("begins a party in the widest necktie, and lets a draft name only what is made", () => {
    const choices = choicesOf(partyShop(sampleCatalogue(), config))
    expect(choices.styles[0]).toBe("wide")
    expect(choices.colors.get("coral")).toEqual(new Set(["wide", "bow"]))
    expect(choices.themes.get("sea")).toEqual({ colors: ["aqua"] })
  })
})
