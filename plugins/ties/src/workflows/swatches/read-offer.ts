import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  ProductStatus,
  QueryContext,
} from "@medusajs/framework/utils"
import type { SwatchOffer } from "../../contract/swatches"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { type MadeKit, makeSwatchKit } from "./make-kit"

export interface Market {
  region_id: string
  currency_code: string
  salesChannelIds: readonly string[]
}

/**
 * What a kit costs in a region, as Medusa prices it. The first who asks has it made; a store that is not ready for
 * that yet, or whose staff have taken it off sale, offers none.
 */
export async function readSwatchOffer(container: MedusaContainer, market: Market): Promise<SwatchOffer> {
  const kit = await kitOf(container)
  if (!kit) return { kit: null }
  const { region_id, currency_code } = market
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["id", "product.status", "product.sales_channels.id", "calculated_price.calculated_amount"],
    filters: { id: kit.variant_id },
    context: { calculated_price: QueryContext({ region_id, currency_code }) },
  })
  const variant = data[0] as KitVariant | undefined
  const price = variant?.calculated_price?.calculated_amount ?? null
  const published = variant?.product?.status === ProductStatus.PUBLISHED
  const here = variant?.product?.sales_channels?.some((one) => market.salesChannelIds.includes(one?.id ?? ""))
  if (!variant || !published || !here || price === null) return { kit: null }
  const { options } = container.resolve<CatalogueService>(CATALOGUE_MODULE)
  return { kit: { variant_id: variant.id, price, currency_code, most_colors: options.swatches.most_colors } }
}

interface KitVariant {
  id: string
  product?: { status: string; sales_channels?: Array<{ id: string } | null> | null } | null
  calculated_price?: { calculated_amount: number | null } | null
}

async function kitOf(container: MedusaContainer): Promise<MadeKit | null> {
  try {
    return await makeSwatchKit(container)
  } catch (error) {
    if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.NOT_ALLOWED) throw error
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`No swatch kit is offered: ${error.message}`)
    return null
  }
}
