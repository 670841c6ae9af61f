import { converter } from "culori"
import fc from "fast-check"
import catalogue from "../../../../../backend/ties-service/catalogue.json"
import { HOUSE_THEMES, resolveThemes } from "../themes"
import { CLOSE } from "./close-colours"
import { colourDistance } from "./distance"
import { recommend } from "./recommend"

const colors = catalogue.families.flatMap(({ name, slug, colors: all }) =>
  all.map((color) => ({ ...color, family: { name, slug } })),
)
const { themes, unknown } = resolveThemes(HOUSE_THEMES, colors)
const color = (slug: string) => colors.find((one) => one.slug === slug)!
const slugs = (slug: string, theme?: string) => recommend(color(slug), colors, themes, theme)
const oklch = converter("oklch")

describe("the house's themes", () => {
  it("name none but colours of the house's catalogue", () => {
    expect(unknown).toEqual([])
  })
})

describe("recommend", () => {
  it("pairs navy as its theme does, first, and says which theme", () => {
    const found = slugs("navy-blue")
    expect(found.slice(0, 2).map((one) => [one.color.slug, one.reason])).toEqual([
      ["charcoal", { kind: "theme", text: "Paired in Classic Elegance" }],
      ["silver", { kind: "theme", text: "Paired in Classic Elegance" }],
    ])
  })

  it("puts the party's own theme before the others that hold the colour", () => {
    expect(slugs("gold")[0]?.reason.text).toBe("Paired in Autumn Harvest")
    expect(slugs("gold", "royal-luxury")[0]).toMatchObject({
      color: { slug: "deep-purple" },
      reason: { kind: "theme", text: "Of your theme, Royal Luxury" },
    })
    expect(slugs("lime-green", "royal-luxury")[0]?.color.slug).toBe("deep-purple")
  })

  it.each(["charcoal", "white", "black", "silver"])("knows no hue of %s, which is a grey", (slug) => {
    expect(slugs(slug).map(({ reason }) => reason.kind)).not.toContain("complement")
    expect(slugs(slug).map(({ reason }) => reason.kind)).not.toContain("neighbour")
  })

  it("crosses the wheel for a complement, steps along it for a neighbour, and stays in the family for a shade", () => {
    const holds = {
      theme: () => false,
      complement: (turn: number) => turn >= 150,
      neighbour: (turn: number) => turn >= 20 && turn <= 60,
      same_family: (_: number, sameFamily: boolean) => sameFamily,
    }
    const all = colors.flatMap((one) => recommend(one, colors, []).map((found) => ({ one, ...found })))
    const wrong = all.filter(({ one, color: other, reason }) => {
      const away = Math.abs((oklch(one.hex)?.h ?? 0) - (oklch(other.hex)?.h ?? 0))
      return !holds[reason.kind](Math.min(away, 360 - away), one.family.slug === other.family.slug)
    })
    expect(wrong).toEqual([])
    expect(new Set(all.map(({ reason }) => reason.kind)).size).toBe(3)
  })

  it("has something to say of every colour of the house", () => {
    expect(colors.filter(({ slug }) => slugs(slug).length < 2).map(({ slug }) => slug)).toEqual([])
  })

  it("offers a colour whose value is unknown by theme and family alone", () => {
    const unseen = { ...color("burgundy"), hex: null }
    const kinds = recommend(unseen, colors, themes).map(({ reason }) => reason.kind)
    expect(new Set(kinds)).toEqual(new Set(["theme", "same_family"]))
  })

  it("never offers the colour itself, one twice, or one that would look like a mistake beside it", () => {
    const hex = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).toUpperCase().padStart(6, "0")}`)
    const family = fc.constantFrom("a", "b").map((slug) => ({ slug, name: slug }))
    const any = fc
      .array(fc.record({ hex: fc.option(hex), family }), { minLength: 1, maxLength: 30 })
      .map((all) => all.map((one, at) => ({ ...one, slug: `c${at}`, name: `C ${at}` })))
    fc.assert(
      fc.property(any, fc.nat(), (all, at) => {
        const one = all[at % all.length]!
        const found = recommend(one, all, [])
        expect(new Set(found.map(({ color: { slug } }) => slug).concat(one.slug)).size).toBe(found.length + 1)
        for (const { color: other } of found)
          expect(colourDistance(one.hex, other.hex) ?? Infinity).toBeGreaterThan(CLOSE.to)
        expect(recommend(one, all, [])).toEqual(found)
      }),
    )
  })
})
