import fc from "fast-check"
import { resolveThemes } from "./resolve-themes"
import type { Theme } from "./themes"

const navy = { slug: "navy-blue", name: "Navy Blue" }
const gold = { slug: "gold", name: "Gold" }
const theme = (...colors: string[]): Theme => ({
  slug: "t",
  name: "T",
  seasons: ["spring"],
  style: "x",
  colors,
})

describe("resolveThemes", () => {
  it("finds colours by name, forgiving case and spaces, in the theme's order", () => {
    const { themes, unknown } = resolveThemes([theme("gold", " navy  BLUE ")], [navy, gold])
    expect(themes[0]?.colors).toEqual([gold, navy])
    expect(unknown).toEqual([])
  })

  it("reports a name that is not sold to staff, and leaves it out for shoppers", () => {
    const { themes, unknown } = resolveThemes([theme("Sage Green", "Gold")], [navy, gold])
    expect(themes[0]?.colors).toEqual([gold])
    expect(unknown).toEqual([{ theme: { slug: "t", name: "T" }, color: "Sage Green" }])
  })

  it("takes the first of two colours of one name", () => {
    const other = { slug: "gold-2", name: "GOLD" }
    expect(resolveThemes([theme("Gold")], [gold, other]).themes[0]?.colors).toEqual([gold])
  })

  it("accounts for every name: a colour that is sold, or one that is reported", () => {
    const names = fc.uniqueArray(fc.constantFrom("Navy Blue", "Gold", "Sand", "Cream", ""))
    fc.assert(
      fc.property(fc.array(names), fc.subarray([navy, gold]), (lists, sold) => {
        const { themes, unknown } = resolveThemes(
          lists.map((list) => theme(...list)),
          sold,
        )
        expect(themes).toHaveLength(lists.length)
        expect(themes.flatMap(({ colors }) => colors).every((one) => sold.includes(one))).toBe(true)
        expect(themes.flatMap(({ colors }) => colors).length + unknown.length).toBe(lists.flat().length)
      }),
    )
  })
})
