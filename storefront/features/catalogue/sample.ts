import type { Catalogue, CatalogueColor, TieStyle } from "@kct/contract"

/** A small catalogue in the contract's shape, for tests: two families, three colours, a necktie and a bow tie. */
export function sampleCatalogue(): Catalogue {
  return {
    version: "1",
    as_of: "2026-01-02T03:04:05.000Z",
    region_id: "reg_us",
    currency_code: "usd",
    styles: [style("wide", 3.25), style("bow", null)],
    families: [
      { slug: "blues", name: "Blues", gradient: null, colors: [color("navy"), color("aqua")] },
      { slug: "reds", name: "Reds", gradient: null, colors: [color("coral")] },
      { slug: "empty", name: "Empty", gradient: null, colors: [] },
    ],
    price_range: { min: 24.99, max: 24.99 },
  }
}

function style(slug: string, width_inches: number | null): TieStyle {
  return {
    slug,
    name: slug,
    kind: width_inches === null ? "bow_tie" : "necktie",
    width_inches,
    description: null,
  }
}

function color(slug: string): CatalogueColor {
  const variants = ["wide", "bow"].map((style) => ({
    id: `${slug}-${style}`,
    sku: null,
    style,
    price: { amount: 24.99, compare_at: 39.99 },
    availability: "in_stock" as const,
  }))
  return { slug, name: slug, hex: "#112233", product_id: slug, variants }
}
