import fc from "fast-check"
import { suggestColours } from "./suggestions"

const colours = [
  { slug: "navy-blue", name: "Navy Blue", hex: "#1F2A44" },
  { slug: "royal-blue", name: "Royal Blue", hex: "#2A52BE" },
  { slug: "burgundy", name: "Burgundy", hex: "#800020" },
  { slug: "dusty-rose", name: "Dusty Rose", hex: "#DCAE96" },
  { slug: "cafe-au-lait", name: "Café au Lait", hex: "#A67B5B" },
  { slug: "mystery", name: "Mystery", hex: null },
]
const first = (asked: string) => suggestColours(asked, colours)[0]?.slug

describe("suggestColours", () => {
  it.each([
    ["Navy Blue", "navy-blue"],
    ["NAVY-BLUE", "navy-blue"],
    ["navy_blue", "navy-blue"],
    ["blue-navy", "navy-blue"],
    ["navvy-bleu", "navy-blue"],
    ["navy", "navy-blue"],
    ["burgandy", "burgundy"],
    ["burgundy-tie", "burgundy"],
    ["Café  au Lait", "cafe-au-lait"],
    ["rose", "dusty-rose"],
  ])("takes %p for %s", (asked, meant) => {
    expect(first(asked)).toBe(meant)
  })

  it.each(["#820222", "820222", "802"])(
    "takes the old link %p for the colour that looks like it",
    (asked) => {
      expect(first(asked)).toBe("burgundy")
    },
  )

  it("never offers by look a colour whose look is unknown", () => {
    expect(suggestColours("#1F2A44", colours, 10).map(({ slug }) => slug)).not.toContain("mystery")
  })

  it.each(["", "???", "xkcdqzw", "日本"])("offers nothing for %p, which is near no name", (asked) => {
    expect(suggestColours(asked, colours)).toEqual([])
  })

  it("offers each colour once, at most as many as asked for, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), fc.integer({ min: 0, max: 9 }), (asked, limit) => {
        const found = suggestColours(asked, colours, limit)
        expect(found.length).toBeLessThanOrEqual(limit)
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })

  it("puts a colour first that was asked for with one letter wrong", () => {
    const slip = fc.record({
      colour: fc.constantFrom(...colours),
      at: fc.nat(5),
      letter: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"),
    })
    fc.assert(
      fc.property(slip, ({ colour, at, letter }) => {
        const asked = colour.slug.slice(0, at) + letter + colour.slug.slice(at + 1)
        expect(first(asked)).toBe(colour.slug)
      }),
    )
  })
})
