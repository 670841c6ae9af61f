import type {
  CreateProductVariantWorkflowInputDTO,
  CreateProductWorkflowInputDTO,
} from "@medusajs/framework/types"
import type { TieContent } from "../../../domain/sync/content"
import type { ColorWork, TieWork } from "../../../domain/sync/work"
import { externalIdOf, STYLE_OPTION, type WriteContext } from "./context"

/** Title of a colour's product. */
export function productTitle(color: { name: string }): string {
  return `${color.name} Tie`
}

/** A colour as a new product. What is given here and not owned by the sync (the description) is staff's from then on. */
export function productInput(
  work: ColorWork,
  handle: string,
  spareItems: ReadonlyMap<string, string>,
  { ground, families }: WriteContext,
): CreateProductWorkflowInputDTO {
  const { color, ties } = work
  const category = families.get(color.family)?.categoryId
  return {
    title: productTitle(color),
    handle,
    external_id: externalIdOf(color.slug),
    description: `A tie in ${color.name}.`,
    status: "published",
    category_ids: category ? [category] : [],
    sales_channels: [{ id: ground.salesChannelId }],
    shipping_profile_id: ground.shippingProfileId,
    options: [{ title: STYLE_OPTION, values: ties.map(({ content }) => content.title) }],
    variants: ties.map((tie) => variantInput(tie, spareItems)),
  }
}

/** A tie as a new variant; it takes over an inventory item that has its SKU and no variant. */
export function variantInput(
  { content }: TieWork,
  spareItems: ReadonlyMap<string, string>,
): Omit<CreateProductVariantWorkflowInputDTO, "product_id"> {
  const spare = spareItems.get(content.sku)
  return {
    title: content.title,
    sku: content.sku,
    manage_inventory: true,
    options: { [STYLE_OPTION]: content.title },
    prices: medusaPrices(content),
    ...(spare ? { inventory_items: [{ inventory_item_id: spare, required_quantity: 1 }] } : {}),
  }
}

/** Medusa's prices are numbers in major units; the decimals have at most as many digits as a number holds. */
export function medusaPrices({ prices }: Pick<TieContent, "prices">) {
  return prices.map(({ currency_code, amount }) => ({ currency_code, amount: Number(amount) }))
}
