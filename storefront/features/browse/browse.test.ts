import type { Availability, Catalogue, CatalogueColor, TieStyle } from "@kct/contract"
import { queryUrl, readQuery } from "./query"
import { PAGE_SIZE, priceSteps, search } from "./search"

const styles: TieStyle[] = [
  { slug: "skinny-tie", name: "Skinny Tie", kind: "necktie", width_inches: 2.75, description: null },
  { slug: "classic-tie", name: "Classic Tie", kind: "necktie", width_inches: 3.25, description: null },
  { slug: "bow-tie", name: "Bow Tie", kind: "bow_tie", width_inches: null, description: null },
]
const colour = (name: string, stock: Availability = "in_stock"): CatalogueColor => ({
  slug: name.toLowerCase().replaceAll(" ", "-"),
  name,
  hex: "#112233",
  product_id: name,
  variants: styles.map(({ slug }) => ({
    id: `${name}/${slug}`,
    sku: null,
    style: slug,
    price: { amount: slug === "classic-tie" ? 29.99 : 24.99, compare_at: null },
    availability: stock,
  })),
})
const catalogueOf = (families: Record<string, CatalogueColor[]>): Catalogue => ({
  version: "1",
  as_of: null,
  region_id: "us",
  currency_code: "usd",
  styles,
  families: Object.entries(families).map(([name, colors]) => ({
    slug: name.toLowerCase(),
    name,
    gradient: null,
    colors,
  })),
  price_range: { min: 24.99, max: 29.99 },
})
const shop = catalogueOf({
  Blues: [colour("Navy Blue"), colour("Royal Blue", "out_of_stock"), colour("Aqua", "unknown")],
  Grays: [colour("Dark Grey"), colour("Rosé")],
})
const found = (raw: Parameters<typeof readQuery>[0]) =>
  search(shop, readQuery(raw)).ties.map((tie) => tie.variant.id)

describe("the list of all ties", () => {
  it("has every colour once, in its first style", () => {
    expect(found({})).toHaveLength(5)
    expect(found({})[0]).toBe("Navy Blue/classic-tie")
  })

  it("is narrowed by family, style, price and stock", () => {
    expect(found({ family: ["grays"] })).toHaveLength(2)
    expect(found({ style: "bow-tie", family: "blues" })[0]).toBe("Navy Blue/bow-tie")
    expect(found({ max: "25" })[0]).toBe("Navy Blue/skinny-tie")
    expect(found({ max: "5" })).toEqual([])
  })

  it("lists as in stock only what is known to be", () => {
    expect(found({ stock: "in" }).map((id) => id.split("/")[0])).toEqual(["Navy Blue", "Dark Grey", "Rosé"])
  })

  it("finds a colour by the beginnings of words, in any order, spelling and with its style", () => {
    expect(found({ q: "nav" })).toEqual(["Navy Blue/classic-tie"])
    expect(found({ q: "  BLUE navy " })).toEqual(["Navy Blue/classic-tie"])
    expect(found({ q: "gray dark" })).toEqual(["Dark Grey/classic-tie"])
    expect(found({ q: "grey" })).toHaveLength(2)
    expect(found({ q: "rose" })).toEqual(["Rosé/classic-tie"])
    expect(found({ q: "navy bow" })).toEqual(["Navy Blue/bow-tie"])
    expect(found({ q: "avy" })).toEqual([])
  })

  it("comes in pages, and the last one stands in for those behind it", () => {
    const many = catalogueOf({ Blues: Array.from({ length: PAGE_SIZE + 1 }, (_, n) => colour(`Blue ${n}`)) })
    expect(search(many, readQuery({})).ties).toHaveLength(PAGE_SIZE)
    expect(search(many, readQuery({ page: "2" })).ties).toHaveLength(1)
    expect(search(many, readQuery({ page: "9" }))).toMatchObject({ page: 2, pages: 2, total: PAGE_SIZE + 1 })
    expect(search(many, readQuery({ q: "nothing" }))).toMatchObject({ page: 1, pages: 1, total: 0 })
  })
})

describe("the address of a list", () => {
  it("is read back as what it asks for", () => {
    const query = readQuery({
      q: "Navy",
      family: ["reds", "blues"],
      style: "bow-tie",
      max: "24.99",
      stock: "in",
      page: "3",
    })
    const address = queryUrl(query)
    expect(address).toBe("/ties?q=navy&family=blues&family=reds&style=bow-tie&max=24.99&stock=in&page=3")
    const params = new URL(address, "http://shop").searchParams
    expect(readQuery({ ...Object.fromEntries(params), family: params.getAll("family") })).toEqual(query)
  })

  it("leaves out what can't be meant", () => {
    const query = readQuery({ page: "-3", max: "cheap", stock: "maybe", family: "", q: "\u0000 ", style: "" })
    expect(queryUrl(query)).toBe("/ties")
  })
})

describe("the prices to choose a limit from", () => {
  it("are all that there are, lowest first, each once", () => {
    expect(priceSteps(shop)).toEqual([24.99, 29.99])
  })

  it("are a few of them, the dearest among them, where there are many", () => {
    const [color] = shop.families[0]?.colors ?? []
    const variants = Array.from({ length: 20 }, (_, n) => ({ price: { amount: n + 1, compare_at: null } }))
    const dear = [{ ...color, variants }] as CatalogueColor[]
    expect(priceSteps(catalogueOf({ Blues: dear }), 5)).toEqual([1, 6, 11, 15, 20])
  })
})
