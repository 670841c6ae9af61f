import type { MedusaContainer } from "@medusajs/framework/types"
import type { ColorDetail, ColorVariant, UnknownColor } from "../contract"
import { availabilityOf, sellableQuantity, type StockLevel } from "../domain/availability"
import { neighboursOf } from "../domain/colour/neighbours"
import { suggestColours } from "../domain/colour/suggestions"
import type { CatalogueView, ViewColor, ViewVariant } from "./assemble"
import { readLevels } from "./read-stock"

/** A colour's own page: names and prices from the view, its stock counted now (one statement). */
export async function readColorDetail(
  scope: MedusaContainer,
  view: CatalogueView,
  color: ViewColor,
): Promise<ColorDetail> {
  const itemIds = color.variants.flatMap(({ needs }) => needs.map((need) => need.inventory_item_id))
  const levels = await readLevels(scope, [...new Set(itemIds)], view.locationIds)
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
      variants: color.variants.map((variant) => countedVariant(variant, levels, view.lowStock)),
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

function countedVariant(
  variant: ViewVariant,
  levels: Map<string, StockLevel[]>,
  lowStock: number,
): ColorVariant {
  const { id, sku, style, price, pictures, thumbhash, managed, backorder, needs } = variant
  const quantity = sellableQuantity(
    needs.map(({ inventory_item_id, required }) => ({
      required,
      levels: levels.get(inventory_item_id) ?? [],
    })),
  )
  return {
    id,
    sku,
    style,
    price,
    availability: availabilityOf({ managed, backorder, quantity }, lowStock),
    available_quantity: managed ? quantity : null,
    pictures,
    thumbhash,
  }
}
