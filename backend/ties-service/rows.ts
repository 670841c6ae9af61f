import type { Answer, Row } from "./answer"
import type { Catalogue, Colour, Family, Style } from "./catalogue"
import type { Theme } from "./themes"

type Maker = Omit<Answer, "form" | "rows">
const PRODUCTS: Maker = { table: "products", key: "products", success: true }
const FAMILIES: Maker = { table: "families", key: "families", success: true }

export function products(catalogue: Catalogue): Answer {
  return { ...PRODUCTS, form: "paged", rows: catalogue.styles.map(product) }
}

export function oneProduct(style: Style): Answer {
  return { ...PRODUCTS, key: "product", form: "one", rows: [product(style)] }
}

export function variants(catalogue: Catalogue, style: Style): Answer {
  const rows = catalogue.families.flatMap((family) =>
    family.colors.map((colour) => variant(style, family, colour)),
  )
  return { table: "variants", key: "variants", success: true, form: "list", rows }
}

export function families(catalogue: Catalogue): Answer {
  const rows = catalogue.families.map(({ name, slug, gradient, colors }) => ({
    name,
    slug,
    gradient,
    colors: colors.map((colour) => colour.name),
    total: colors.length,
  }))
  return { ...FAMILIES, form: "list", rows }
}

export function coloursOf(family: Family): Answer {
  const rows = family.colors.map((colour) => colour.name)
  return { table: "colors", key: "colors", success: true, form: "list", rows }
}

export function events(themes: Theme[], key: "events" | "recommendations"): Answer {
  const rows = themes.map((theme) => ({ id: theme.slug, ...theme }))
  return { table: "events", key, success: false, form: "list", rows }
}

/** An answer that is one JSON object of its own. */
export function plainObject(row: Row): Answer {
  return { table: "none", key: "", success: false, form: "object", rows: [row] }
}

function product(style: Style): Row {
  const { id, name, slug, description, width, price } = style
  return { id, name, slug, description, width, price, compareAtPrice: style.compare_at_price }
}

/** No stock and no SKU: the service that this one stands for is not known to give any. */
function variant(style: Style, family: Family, colour: Colour): Row {
  return {
    id: style.id + String(colour.number).padStart(6, "0"),
    color: {
      name: colour.name,
      slug: colour.slug,
      hex: colour.hex,
      family: { name: family.name, slug: family.slug },
    },
    price: style.price,
    compareAtPrice: style.compare_at_price,
  }
}
