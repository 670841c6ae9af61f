import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { REGIONS } from "./data/regions"
import { MEDUSA_NAMES, SALES_CHANNEL, SHOP_KEY_TITLE, STORE_NAME } from "./data/store"

/** The channel that everything is sold through: Medusa's default one under our name. */
async function ensureSalesChannel(container: MedusaContainer): Promise<string> {
  const channels = container.resolve(Modules.SALES_CHANNEL)
  const names = [SALES_CHANNEL.name, MEDUSA_NAMES.salesChannel]
  const found = await channels.listSalesChannels({ name: names })
  const ours = found.find(({ name }) => name === SALES_CHANNEL.name)
  if (ours) return ours.id
  const [plain] = found
  if (plain) {
    const selector = { id: plain.id }
    await updateSalesChannelsWorkflow(container).run({ input: { selector, update: { ...SALES_CHANNEL } } })
    return plain.id
  }
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ ...SALES_CHANNEL }] },
  })
  const [made] = result
  if (!made) throw new Error("Medusa made no sales channel")
  return made.id
}

/** The key that the shop reads the store with, bound to the channel. */
async function ensureShopKey(container: MedusaContainer, salesChannelId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: keys } = await query.graph({
    entity: "api_key",
    fields: ["id", "title", "sales_channels_link.sales_channel_id"],
    filters: { type: "publishable", title: SHOP_KEY_TITLE },
  })
  let id = keys[0]?.id
  if (!id) {
    const { result } = await createApiKeysWorkflow(container).run({
      input: { api_keys: [{ title: SHOP_KEY_TITLE, type: "publishable", created_by: "" }] },
    })
    id = result[0]?.id
  }
  if (!id) throw new Error("Medusa made no publishable key")
  const linked = keys[0]?.sales_channels_link?.some(
    (link: { sales_channel_id?: string } | null) => link?.sales_channel_id === salesChannelId,
  )
  if (linked) return
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id, add: [salesChannelId] } })
}

/**
 * The store's name, currencies, channel and shop key. A name that staff gave stays, and so do currencies that
 * they added.
 *
 * @returns the id of the sales channel
 */
export async function seedStore(container: MedusaContainer): Promise<string> {
  const stores = container.resolve(Modules.STORE)
  const salesChannelId = await ensureSalesChannel(container)
  const [store] = await stores.listStores({}, { relations: ["supported_currencies"] })
  if (!store) throw new Error("Medusa has no store: the migrations have not been run on this database")
  const codes = new Set(store.supported_currencies?.map(({ currency_code }) => currency_code))
  const missing = REGIONS.filter(({ currency_code }) => !codes.has(currency_code))
  const wanted = REGIONS.map(({ currency_code, is_tax_inclusive }, index) => ({
    currency_code,
    is_tax_inclusive,
    is_default: index === 0,
  }))
  const kept = (store.supported_currencies ?? [])
    .filter(({ currency_code }) => !REGIONS.some((region) => region.currency_code === currency_code))
    .map(({ currency_code }) => ({ currency_code, is_default: false }))
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        ...(store.name === MEDUSA_NAMES.store ? { name: STORE_NAME } : {}),
        ...(missing.length ? { supported_currencies: [...wanted, ...kept] } : {}),
        default_sales_channel_id: store.default_sales_channel_id ?? salesChannelId,
      },
    },
  })
  await ensureShopKey(container, salesChannelId)
  return salesChannelId
}
