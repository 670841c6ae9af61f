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
  emptyChannel: { id: string; key: string }
  locationId: string
  shippingProfileId: string
  key: string
}

async function makeKey(container: MedusaContainer, title: string, channelIds: string[]): Promise<string> {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title, type: "publishable", created_by: "" }] },
  })
  const { id, token } = result[0]!
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id, add: channelIds } })
  return token
}

/** A store with nothing in it yet: two regions, of which the second is its default, a channel, a key, a stock room. */
export async function makeTieStore(container: MedusaContainer): Promise<TieStore> {
  const [store] = await container.resolve(Modules.STORE).listStores()
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Ties" }, { name: "Elsewhere" }] },
  })
  const [channelId, emptyId] = channels.map(({ id }) => id) as [string, string]
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
    emptyChannel: { id: emptyId, key: await makeKey(container, "Elsewhere", [emptyId]) },
    locationId,
    shippingProfileId: profiles[0]!.id,
    key: await makeKey(container, "Shop", [channelId]),
  }
}
