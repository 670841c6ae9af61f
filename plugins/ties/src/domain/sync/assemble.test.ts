import { assemble, type FamilyGiven, type VariantGiven } from "./assemble"

const families: FamilyGiven[] = [
  {
    slug: "blues",
    name: "Blues",
    gradient: null,
    colors: [
      { slug: "navy", name: "Navy" },
      { slug: "teal", name: "Teal" },
    ],
  },
  { slug: "reds", name: "Reds", gradient: null, colors: [{ slug: "rust", name: "Rust" }] },
]
const style = (slug: string) => ({ slug, id: null, name: slug, widthInches: null, description: null })
const variant = (slug: string, family: string | null, hex: string | null = null): VariantGiven => ({
  color: { slug, name: slug, hex, family: family === null ? null : { slug: family, name: family } },
  sku: null,
  price: "24.99",
  compareAtPrice: null,
  currency: "usd",
  stock: null,
  images: [],
  updatedAt: null,
})
const byColor = ({ slug, family }: VariantGiven["color"]) =>
  families.find((each) => each.slug === family?.slug || each.colors.some((color) => color.slug === slug)) ??
  null

const start = () => assemble(families, [style("a"), style("b")], byColor)

describe("what the service lists", () => {
  it("is put together by colour, in the order of the families' own lists", () => {
    const assembly = start()
    assembly.add("a", [variant("teal", "blues"), variant("navy", "blues")])
    assembly.add("b", [variant("navy", "blues", "#000080")])
    const { colors, styles } = assembly.catalogue()
    const told = colors.map(({ slug, rank, hex, ties }) => [slug, rank, hex, ties.map((tie) => tie.style)])
    expect(told).toEqual([
      ["teal", 1, null, ["a"]],
      ["navy", 0, "#000080", ["a", "b"]],
    ])
    expect(styles.map(({ slug, rank }) => [slug, rank])).toEqual([
      ["a", 0],
      ["b", 1],
    ])
  })

  it("has a family that only variants name, after the listed ones, and says so", () => {
    const assembly = start()
    assembly.add("a", [variant("ivory", "whites"), variant("navy", "blues")])
    expect(assembly.catalogue().families.map(({ slug, rank }) => [slug, rank])).toEqual([
      ["blues", 0],
      ["whites", 2],
    ])
    expect(assembly.remarks()[0]).toContain("whites is named by variants but missing")
  })

  it("puts a colour that its family does not list after those that it does", () => {
    const assembly = start()
    assembly.add("a", [variant("aqua", "blues"), variant("mist", "blues"), variant("navy", "blues")])
    expect(assembly.catalogue().colors.map(({ slug, rank }) => [slug, rank])).toEqual([
      ["aqua", 2],
      ["mist", 3],
      ["navy", 0],
    ])
  })

  it("refuses a colour of which nobody knows the family", () => {
    const refused = start().add("a", [variant("ghost", null)])
    expect(refused).toMatchObject([{ key: "a/ghost", reason: expect.stringContaining("color.family") }])
  })

  it("leaves out families without a tie, and names colours that are listed but not sold", () => {
    const assembly = start()
    assembly.add("a", [variant("navy", "blues")])
    expect(assembly.catalogue().families.map(({ slug }) => slug)).toEqual(["blues"])
    expect(assembly.remarks()).toEqual([
      "Families list colours of which no tie could be taken in, so they are not in the shop: Teal, Rust.",
    ])
  })
})
