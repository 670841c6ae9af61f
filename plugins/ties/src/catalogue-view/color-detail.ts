import type { MedusaContainer } from "@medusajs/framework/types"
import type { ColorDetail, ColorVariant, UnknownColor } from "../contract"
import { availabilityOf } from "../domain/availability"
import { neighboursOf } from "../domain/colour/neighbours"
import { suggestColours } from "../domain/colour/suggestions"
import { CATALOGUE_MODULE } from "../modules/catalogue"
import type { CatalogueService } from "../modules/catalogue/service"
import type { CatalogueView, ViewColor, ViewVariant } from "./assemble"
import { type Look, readLooks } from "./read-looks"
import { readQuantities } from "./read-stock"

/** A page has room for so many neighbours; a family of a thousand would make it ten times as heavy. */
const MOST_NEIGHBOURS = 24

/** A colour's own page: names and prices from the view, its stock and its pictures read now (two statements). */
export async function readColorDetail(
  scope: MedusaContainer,
  view: CatalogueView,
  color: ViewColor,
  salesChannelIds: string[],
): Promise<ColorDetail> {
  const { low_stock } = scope.resolve<CatalogueService>(CATALOGUE_MODULE).options
  const variantIds = color.variants.map(({ id }) => id)
  const [quantities, looks] = await Promise.all([
    readQuantities(scope, variantIds, salesChannelIds),
    readLooks(scope, variantIds),
  ])
  const { slug, name, hex, product_id, description, family } = color
  const siblings = [...view.colors.values()].filter((other) => other.family.slug === family.slug)
  return {
    color: {
      slug,
      name,
      hex,
      product_id,
      description,
      family,
      variants: color.variants.map((variant) =>
        colorVariant(variant, quantities.get(variant.id) ?? null, low_stock, looks.get(variant.id)),
      ),
      neighbours: neighboursOf(color, siblings).slice(0, MOST_NEIGHBOURS),
    },
    styles: view.catalogue.styles,
    region_id: view.catalogue.region_id,
    currency_code: view.catalogue.currency_code,
  }
}

/** The body for a colour that is not sold, with those that were likely meant. */
export function unknownColor(view: CatalogueView, asked: string): UnknownColor {
  const suggestions = suggestColours(asked, [...view.colors.values()])
  return {
    type: "not_found",
    message: `There is no colour "${asked}"`,
    suggestions: suggestions.map(({ slug, name, hex }) => ({ slug, name, hex })),
  }
}

function colorVariant(
  { id, sku, style, price, managed, backorder }: ViewVariant,
  quantity: number | null,
  lowStock: number,
  look: Look = { pictures: [], thumbhash: null },
): ColorVariant {
  const availability = availabilityOf({ managed, backorder, quantity }, lowStock)
  return { id, sku, style, price, availability, available_quantity: managed ? quantity : null, ...look }
}
