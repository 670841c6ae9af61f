import type { CatalogueColor, CatalogueFamily, TieStyle } from "@kct/contract"
import { choiceAt, chooseNear, urlOf } from "./choice"
import { rackAround, WINDOW, type Rack } from "./rack"

const style = (slug: string, width_inches: number | null): TieStyle => ({
  slug,
  name: slug,
  kind: width_inches === null ? "bow_tie" : "necktie",
  width_inches,
  description: null,
})
const styles = [style("slim", 2.25), style("wide", 3.25), style("bow", null)]

const color = (slug: string, hex: string, made = ["slim", "wide", "bow"]): CatalogueColor => ({
  slug,
  name: slug,
  hex,
  product_id: slug,
  variants: made.map((one) => ({
    id: `${slug}-${one}`,
    sku: null,
    style: one,
    price: { amount: 24.99, compare_at: null },
    availability: "in_stock",
  })),
})

function rackOf(colors: CatalogueColor[], slug: string): Rack | null {
  const family: CatalogueFamily = { slug: "blues", name: "Blues", gradient: null, colors }
  return rackAround({ family, styles, currency: "usd" }, slug)
}

const blues = [color("navy", "#1B2A5C"), color("aqua", "#63CBD3"), color("ink", "#0B1533", ["slim", "bow"])]

describe("a rack", () => {
  it("is only there for a colour that the family sells", () => {
    expect(rackOf(blues, "crimson")).toBeNull()
    expect(rackOf([color("navy", "#1B2A5C", [])], "navy")).toBeNull()
  })

  it("knows each colour's closest ones and first style", () => {
    const [navy, , ink] = rackOf(blues, "navy")?.colors ?? []
    expect(navy?.near).toEqual([2, 1])
    expect(navy?.firstStyle).toBe("wide")
    expect(ink?.firstStyle).toBe("slim")
    expect(ink?.variants.map((variant) => variant?.id ?? null)).toEqual(["ink-slim", null, "ink-bow"])
  })

  it.each([0, 500, 999])("carries a bounded window with colour %i of a thousand in it", (at) => {
    const many = Array.from({ length: 1000 }, (_, n) => color(`c${n}`, "#112233"))
    const rack = rackOf(many, `c${at}`)
    expect(rack?.colors).toHaveLength(WINDOW)
    expect(rack?.colors.some(({ slug }) => slug === `c${at}`)).toBe(true)
    expect(rack?.family.total).toBe(1000)
  })
})

describe("a choice", () => {
  const rack = rackOf(blues, "navy") as Rack
  const at = (pathname: string) => choiceAt(rack, pathname)?.variant?.id

  it("is what the address names", () => {
    expect(at("/ties/blues/aqua/bow")).toBe("aqua-bow")
    expect(at("/ties/blues/aqua")).toBe("aqua-wide")
    expect(at("/ties/blues/ink")).toBe("ink-slim")
    expect(at("/ties/reds/aqua")).toBeUndefined()
    expect(at("/ties/blues/aqua/vast")).toBeUndefined()
  })

  it("has the address that leads back to it", () => {
    for (const color of rack.colors)
      for (const { slug } of rack.styles) {
        const choice = chooseNear(rack, color, slug)
        expect(choice && choiceAt(rack, urlOf(rack, choice))).toEqual(choice)
      }
  })

  it("moves to the colour's own style where it is not made in the one that was worn before", () => {
    const ink = rack.colors[2]
    expect(ink && chooseNear(rack, ink, "wide")?.variant?.id).toBe("ink-slim")
  })
})
