import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { REGIONS, type SeedRegion } from "./data/regions"
import { FULFILLMENT_SET, SHIPPING_OPTIONS } from "./data/shipping"
import { LOCATION } from "./data/store"

const FULFILLMENT_PROVIDER = "manual_manual"

/** The workshop that ties are sent from, serving `salesChannelId`, with its way of sending. */
async function ensureLocation(container: MedusaContainer, salesChannelId: string): Promise<string> {
  const [found] = await container.resolve(Modules.STOCK_LOCATION).listStockLocations({ name: LOCATION.name })
  let id = found?.id
  if (!id) {
    const { result } = await createStockLocationsWorkflow(container).run({
      input: { locations: [{ name: LOCATION.name, address: { ...LOCATION.address } }] },
    })
    id = result[0]?.id
  }
  if (!id) throw new Error("Medusa made no stock location")
  // Links are made once and again without harm: Medusa keeps one row for a pair.
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [salesChannelId] } })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: FULFILLMENT_PROVIDER },
  })
  const [store] = await container.resolve(Modules.STORE).listStores()
  if (store && !store.default_location_id) {
    await updateStoresWorkflow(container).run({
      input: { selector: { id: store.id }, update: { default_location_id: id } },
    })
  }
  return id
}

async function ensureProfile(container: MedusaContainer): Promise<string> {
  const [found] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({ type: "default" })
  if (found) return found.id
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default", type: "default" }] },
  })
  const [made] = result
  if (!made) throw new Error("Medusa made no shipping profile")
  return made.id
}

async function ensureFulfillmentSet(container: MedusaContainer, locationId: string): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const byName = () => fulfillment.listFulfillmentSets({ name: FULFILLMENT_SET })
  const [found] = await byName()
  if (found) return found.id
  await createLocationFulfillmentSetWorkflow(container).run({
    input: { location_id: locationId, fulfillment_set_data: { name: FULFILLMENT_SET, type: "shipping" } },
  })
  const [made] = await byName()
  if (!made) throw new Error("Medusa made no fulfillment set")
  return made.id
}

/** One service zone for each region, of the same name and countries. */
async function ensureZone(container: MedusaContainer, setId: string, region: SeedRegion): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [found] = await fulfillment.listServiceZones({ name: region.name, fulfillment_set: { id: setId } })
  if (found) return found.id
  const { result } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: region.name,
          fulfillment_set_id: setId,
          geo_zones: region.countries.map(({ country_code }) => ({ type: "country" as const, country_code })),
        },
      ],
    },
  })
  const [made] = result
  if (!made) throw new Error("Medusa made no service zone")
  return made.id
}

/** The location, its zones and the shipping options that are not there yet, priced for each region. */
export async function seedShipping(
  container: MedusaContainer,
  salesChannelId: string,
  regionIds: ReadonlyMap<string, string>,
): Promise<void> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const profileId = await ensureProfile(container)
  const locationId = await ensureLocation(container, salesChannelId)
  const setId = await ensureFulfillmentSet(container, locationId)
  for (const region of REGIONS) {
    const zoneId = await ensureZone(container, setId, region)
    const found = await fulfillment.listShippingOptions({ service_zone: { id: zoneId } })
    const names = new Set(found.map(({ name }) => name))
    const missing = SHIPPING_OPTIONS.filter(({ name }) => !names.has(name))
    if (missing.length === 0) continue
    const regionId = regionIds.get(region.name)
    await createShippingOptionsWorkflow(container).run({
      input: missing.map(({ code, name, description, price }) => {
        const amount = price[region.name]
        if (amount === undefined || !regionId)
          throw new Error(`${name} shipping has no price for ${region.name}`)
        return {
          name,
          price_type: "flat" as const,
          provider_id: FULFILLMENT_PROVIDER,
          service_zone_id: zoneId,
          shipping_profile_id: profileId,
          type: { code, label: name, description },
          prices: [
            { currency_code: region.currency_code, amount },
            { region_id: regionId, amount },
          ],
          rules: [
            { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
            { attribute: "is_return", operator: "eq" as const, value: "false" },
          ],
        }
      }),
    })
  }
}
