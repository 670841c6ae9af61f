import type { MedusaStoreRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { Audience } from "../../../catalogue-view"

/**
 * For whom a request asks: the region in its query and the sales channels of its publishable key.
 * @throws MedusaError INVALID_DATA where the key has no sales channel, as Medusa's own product routes do.
 */
export function audienceOf(req: MedusaStoreRequest<unknown, { region_id?: string | undefined }>): Audience {
  return { regionId: req.validatedQuery.region_id, salesChannelIds: channelsOf(req) }
}

/**
 * The sales channels of a request's publishable key.
 * @throws MedusaError INVALID_DATA where the key has none
 */
export function channelsOf({
  publishable_key_context: { sales_channel_ids: salesChannelIds },
}: Pick<MedusaStoreRequest, "publishable_key_context">): string[] {
  if (salesChannelIds.length > 0) return salesChannelIds
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "x-publishable-api-key: this key has no sales channel; add one to it in the admin's settings",
  )
}
