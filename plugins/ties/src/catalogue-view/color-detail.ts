import type { MedusaContainer } from "@medusajs/framework/types"
import type { ColorDetail, ColorVariant, UnknownColor } from "../contract"
import type { StockLevel } from "../domain/availability"
import { neighboursOf } from "../domain/colour/neighbours"
import { suggestColours } from "../domain/colour/suggestions"
import type { CatalogueView, ViewColor, ViewVariant } from "./assemble"
import { type Look, readLooks } from "./read-looks"
import { readLevels } from "./read-stock"
import { stockOf } from "./stock-of"

/** A colour's own page: names and prices from the view, its stock and its pictures read now (two statements). */
export async function readColorDetail(
  scope: MedusaContainer,
  view: CatalogueView,
  color: ViewColor,
): Promise<ColorDetail> {
  const itemIds = color.variants.flatMap(({ needs }) => needs.map((need) => need.inventory_item_id))
  const [levels, looks] = await Promise.all([
    readLevels(scope, [...new Set(itemIds)], view.locationIds),
    readLooks(
      scope,
      color.variants.map(({ id }) => id),
    ),
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
      variants: color.variants.map((variant) => colorVariant(variant, view.lowStock, levels, looks)),
      neighbours: neighboursOf(color, siblings),
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
  variant: ViewVariant,
  lowStock: number,
  levels: Map<string, StockLevel[]>,
  looks: Map<string, Look>,
): ColorVariant {
  const { id, sku, style, price, managed } = variant
  const { quantity, availability } = stockOf(variant, levels, lowStock)
  const { pictures, thumbhash } = looks.get(id) ?? { pictures: [], thumbhash: null }
  return {
    id,
    sku,
    style,
    price,
    availability,
    available_quantity: managed ? quantity : null,
    pictures,
    thumbhash,
  }
}
