import type { CatalogueFamily } from "@kct/contract"
import { rail } from "./rail"

const family = (slug: string, count: number): CatalogueFamily => ({
  slug,
  name: slug,
  gradient: null,
  colors: Array.from({ length: count }, (_, n) => ({
    slug: `${slug}-${n}`,
    name: "",
    hex: null,
    product_id: "",
    variants: [],
  })),
})
const slugs = (families: CatalogueFamily[], count: number) => rail(families, count).map(({ slug }) => slug)

describe("the rail", () => {
  it("has every family on it, in order, and as many ties as asked for", () => {
    const hung = slugs([family("a", 11), family("b", 8), family("c", 3)], 5)
    expect(hung).toHaveLength(5)
    expect(new Set(hung.map((slug) => slug[0]))).toEqual(new Set(["a", "b", "c"]))
    expect(hung).toEqual([...hung].sort())
  })

  it("takes one alone from the middle of its family", () => {
    expect(slugs([family("a", 5)], 1)).toEqual(["a-2"])
  })

  it("hangs no tie twice, and fewer where there are fewer", () => {
    expect(slugs([family("a", 2), family("b", 1)], 9)).toEqual(["a-0", "a-1", "b-0"])
    expect(slugs([], 9)).toEqual([])
  })
})
