import type { CatalogueFamily } from "@kct/contract"
import { askedFor, kitFamilies, MOST_SHOWN } from "./choices"

const family = (count: number, sold = true): CatalogueFamily => ({
  slug: "blues",
  name: "Blues",
  gradient: null,
  colors: Array.from({ length: count }, (_, at) => ({
    slug: `blue-${at}`,
    name: `Blue ${at}`,
    hex: "#0000FF",
    product_id: "p",
    variants: sold ? [{ id: "v", sku: null, style: "s", price: null, availability: "unknown" as const }] : [],
  })),
})

describe("kitFamilies", () => {
  it("shows the first of a large family, says how many more there are, and leaves out none that was asked for", () => {
    const [blues] = kitFamilies([family(700)], ["blue-699"])
    expect(blues?.colors).toHaveLength(MOST_SHOWN + 1)
    expect(blues?.colors.at(-1)?.slug).toBe("blue-699")
    expect(blues?.more).toBe(700 - MOST_SHOWN - 1)
  })

  it("shows no family of which nothing is sold", () => {
    expect(kitFamilies([family(3, false)], [])).toEqual([])
  })
})

describe("askedFor", () => {
  it.each([
    [undefined, []],
    ["navy-blue", ["navy-blue"]],
    [["navy-blue", "../admin", "Gold"], ["navy-blue"]],
  ])("reads %j as %j", (param, slugs) => {
    expect(askedFor(param)).toEqual(slugs)
  })
})
