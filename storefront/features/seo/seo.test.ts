import { sampleCatalogue } from "@/features/catalogue/sample"
import { rackAround, type Rack } from "@/features/colour/rack"
import { colorGroup } from "./product"
import { siteMap } from "./site-map"

const SHOP = "https://shop.test"

function navyRack(change: (rack: Rack) => void = () => undefined): Rack {
  const { families, styles, currency_code } = sampleCatalogue()
  const family = families[0]
  const rack = family && rackAround({ family, styles, currency: currency_code }, "navy")
  if (!rack) throw new Error("The sample has no navy.")
  change(rack)
  return rack
}

function variantsOf(rack: Rack): { url: string; offers?: Record<string, unknown> }[] {
  const color = rack.colors[0]
  if (!color) throw new Error("The rack is empty.")
  return (colorGroup(rack, color, SHOP) as { hasVariant: { url: string }[] }).hasVariant
}

describe("the structured data of a colour", () => {
  it("offers every style at its address, price and currency", () => {
    const [wide, bow] = variantsOf(navyRack())
    expect(wide?.url).toBe("https://shop.test/ties/blues/navy")
    expect(bow?.url).toBe("https://shop.test/ties/blues/navy/bow")
    expect(bow?.offers).toMatchObject({
      price: 24.99,
      priceCurrency: "USD",
      availability: "https://schema.org/InStock",
    })
  })

  it("offers nothing where there is no price, and claims no stock where it is unknown", () => {
    const rack = navyRack(({ colors }) => {
      const [wide, bow] = colors[0]?.variants ?? []
      if (wide) wide.price = null
      if (bow) bow.availability = "unknown"
    })
    const [wide, bow] = variantsOf(rack)
    expect(wide).not.toHaveProperty("offers")
    expect(bow?.offers).not.toHaveProperty("availability")
  })
})

describe("the sitemap", () => {
  it("lists every page once, families before colours before their other styles, and no empty family", () => {
    expect(siteMap(sampleCatalogue(), SHOP).map(({ url }) => url.slice(SHOP.length))).toEqual([
      "",
      "/ties",
      "/wedding",
      "/match",
      "/swatches",
      "/ties/blues",
      "/ties/reds",
      "/ties/blues/navy",
      "/ties/blues/aqua",
      "/ties/reds/coral",
      "/ties/blues/navy/bow",
      "/ties/blues/aqua/bow",
      "/ties/reds/coral/bow",
    ])
  })

  it("says when the catalogue was last complete, and nothing where it never was", () => {
    expect(siteMap(sampleCatalogue(), SHOP)[0]?.lastModified).toBe("2026-01-02T03:04:05.000Z")
    expect(siteMap({ ...sampleCatalogue(), as_of: null }, SHOP)[0]).not.toHaveProperty("lastModified")
  })
})
