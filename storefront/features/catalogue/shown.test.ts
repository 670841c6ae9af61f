import type { CatalogueColor, TieStyle } from "@kct/contract"
import { shown } from "./shown"

const styles: TieStyle[] = [
  { slug: "wide", name: "Wide", kind: "necktie", width_inches: 3.25, description: null },
  { slug: "bow", name: "Bow", kind: "bow_tie", width_inches: null, description: null },
]
const colour = (...made: string[]): CatalogueColor => ({
  slug: "navy",
  name: "Navy",
  hex: "#1B2A5C",
  product_id: "p",
  variants: made.map((style) => ({
    id: style,
    sku: null,
    style,
    price: null,
    availability: "unknown" as const,
  })),
})

describe("a tie in a list", () => {
  it("is shown in the style asked for, at that style's address", () => {
    expect(shown("blues", colour("wide", "bow"), styles, "bow")?.href).toBe("/ties/blues/navy/bow")
    expect(shown("blues", colour("wide", "bow"), styles)?.href).toBe("/ties/blues/navy")
  })

  it("is shown in what it is made in, and not at all where it is made in nothing", () => {
    expect(shown("blues", colour("bow"), styles)?.variant.id).toBe("bow")
    expect(shown("blues", colour("bow"), styles, "wide")).toBeNull()
    expect(shown("blues", colour(), styles)).toBeNull()
  })
})
