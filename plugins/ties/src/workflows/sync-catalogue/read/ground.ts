import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

/** What the store must have before ties can be sold in it. */
export interface Ground {
  /** Of every region, ISO 4217, each once. */
  currencies: string[]
  salesChannelId: string
  shippingProfileId: string
  /** Where stock is counted; null where the sales channel has no stock location. */
  locationId: string | null
}

/**
 * Finds the regions' currencies, the default sales channel, its stock location and the shipping profile.
 * @throws MedusaError not_allowed with what to create, where one of them is missing
 */
export async function readGround(container: MedusaContainer): Promise<Ground> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: regions } = await query.graph({ entity: "region", fields: ["currency_code"] })
  if (regions.length === 0) {
    throw missing("no region, so ties would have no price: create one in Settings, Regions")
  }
  const channel = await salesChannel(query)
  const { data: profiles } = await query.graph({ entity: "shipping_profile", fields: ["id", "type"] })
  const profile = profiles.find(({ type }) => type === "default") ?? profiles[0]
  if (!profile) {
    throw missing(
      "no shipping profile, so ties could not be shipped: create one in Settings, Locations & Shipping",
    )
  }
  return {
    currencies: [...new Set(regions.map(({ currency_code }) => currency_code))].sort(),
    salesChannelId: channel.id,
    shippingProfileId: profile.id,
    locationId: channel.stock_locations?.[0]?.id ?? null,
  }
}

type Query = ReturnType<typeof resolveQuery>
const resolveQuery = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.QUERY)

async function salesChannel(query: Query) {
  const { data: stores } = await query.graph({ entity: "store", fields: ["default_sales_channel_id"] })
  const id = stores[0]?.default_sales_channel_id
  const { data: channels } = id
    ? await query.graph({ entity: "sales_channel", fields: ["id", "stock_locations.id"], filters: { id } })
    : { data: [] }
  const [channel] = channels
  if (!channel) throw missing("no default sales channel to sell ties in: choose one in Settings, Store")
  return channel as { id: string; stock_locations?: Array<{ id: string } | null> | null }
}

function missing(what: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, `The store has ${what}, then sync again.`)
}
