import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"

export interface TieStore {
  regions: { us: string; eu: string }
  channelId: string
  /** A channel that nothing is sold through, with a key of its own. */
  otherChannel: { id: string; key: string }
  /** A key that was given no channel. */
  looseKey: string
  locationId: string
  shippingProfileId: string
  key: string
}

/** A key as staff make them: a publishable one for some channels, or a secret one, which opens the admin's routes. */
export async function makeKey(
  container: MedusaContainer,
  title: string,
  channelIds: string[],
  type: "publishable" | "secret" = "publishable",
): Promise<string> {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title, type, created_by: "" }] },
  })
  const { id, token } = result[0]!
  if (channelIds.length === 0) return token
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id, add: channelIds } })
  return token
}

/** A store with nothing in it yet: two regions, of which the one made later is its default, a channel, a key, a stock room. */
export async function makeTieStore(container: MedusaContainer): Promise<TieStore> {
  const [store] = await container.resolve(Modules.STORE).listStores()
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Ties" }, { name: "Elsewhere" }] },
  })
  const [channelId, otherId] = channels.map(({ id }) => id) as [string, string]
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        { name: "Europe", currency_code: "eur", countries: ["de", "fr"] },
        { name: "United States", currency_code: "usd", countries: ["us"] },
      ],
    },
  })
  const us = regions.find((region) => region.currency_code === "usd")!.id
  const eu = regions.find((region) => region.currency_code === "eur")!.id
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store!.id },
      update: {
        default_region_id: us,
        default_sales_channel_id: channelId,
        supported_currencies: [{ currency_code: "usd", is_default: true }, { currency_code: "eur" }],
      },
    },
  })
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: "Stock room" }] },
  })
  const locationId = locations[0]!.id
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: locationId, add: [channelId] },
  })
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Ties", type: "default" }] },
  })
  return {
    regions: { us, eu },
    channelId,
    otherChannel: { id: otherId, key: await makeKey(container, "Elsewhere", [otherId]) },
    looseKey: await makeKey(container, "Loose", []),
    locationId,
    shippingProfileId: profiles[0]!.id,
    key: await makeKey(container, "Shop", [channelId]),
  }
}
