import { sampleCatalogue } from "@/features/catalogue/sample"
import { pairingsOf, varied } from "./pairings"

const reason = (kind: "theme" | "neighbour" | "complement" | "same_family", text: string) => ({
  color: text,
  reason: { kind, text },
})

describe("varied", () => {
  it("gives each kind of reason its place before any has a second", () => {
    const found = [
      reason("theme", "a"),
      reason("theme", "b"),
      reason("theme", "c"),
      reason("complement", "d"),
      reason("same_family", "e"),
      reason("same_family", "f"),
    ]
    expect(varied(found, 4).map(({ color }) => color)).toEqual(["a", "b", "d", "e"])
    expect(varied(found, 99)).toEqual(found)
    expect(varied(found, 0)).toEqual([])
  })
})

describe("pairingsOf", () => {
  it("leads to each colour's own page, and lists a colour once for the whole page", () => {
    const catalogue = sampleCatalogue()
    const theme = { slug: "t", name: "Beach", seasons: ["summer" as const], style: "x" }
    const colors = catalogue.families
      .flatMap((family) => family.colors.map((color) => ({ ...color, family: family.slug })))
      .map(({ slug, name, hex, family }) => ({ slug, name, hex, family }))
    const pairings = pairingsOf(["navy", "aqua", "gone"], catalogue, [{ ...theme, colors }] as never)
    const reasons = pairings.of["navy"]!.map(([at, why]) => [pairings.colors[at]?.url, why])
    expect(reasons).toContainEqual(["/ties/reds/coral", "Paired in Beach"])
    expect(pairings.of["gone"]).toEqual([])
    expect(new Set(pairings.colors.map(({ url }) => url)).size).toBe(pairings.colors.length)
  })
})
