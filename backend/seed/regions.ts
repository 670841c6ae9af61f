import {
  createRegionsWorkflow,
  updateRegionsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BUILT_IN } from "./data/payments"
import { REGIONS } from "./data/regions"

/**
 * The regions that are not there yet, with Medusa's own payment provider; the first is the store's default.
 *
 * @returns the ids of the regions by their names
 */
export async function seedRegions(container: MedusaContainer): Promise<ReadonlyMap<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: found } = await query.graph({
    entity: "region",
    fields: ["id", "name", "payment_providers.id"],
    filters: { name: REGIONS.map(({ name }) => name) },
  })
  const ids = new Map(found.map(({ id, name }) => [name, id]))
  for (const { id, payment_providers } of found) {
    // A region without a way to pay cannot sell; one that staff gave another way keeps it.
    if (payment_providers?.length) continue
    await updateRegionsWorkflow(container).run({
      input: { selector: { id }, update: { payment_providers: [BUILT_IN] } },
    })
  }
  const missing = REGIONS.filter(({ name }) => !ids.has(name))
  if (missing.length === 0) return ids
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: missing.map(({ name, currency_code, is_tax_inclusive, countries }) => ({
        name,
        currency_code,
        is_tax_inclusive,
        automatic_taxes: true,
        countries: countries.map(({ country_code }) => country_code),
        payment_providers: [BUILT_IN],
      })),
    },
  })
  for (const { id, name } of result) ids.set(name, id)
  await ensureDefaultRegion(container, ids.get(REGIONS[0]?.name ?? ""))
  return ids
}

async function ensureDefaultRegion(container: MedusaContainer, regionId: string | undefined): Promise<void> {
  const [store] = await container.resolve(Modules.STORE).listStores()
  if (!store || !regionId || store.default_region_id) return
  await updateStoresWorkflow(container).run({
    input: { selector: { id: store.id }, update: { default_region_id: regionId } },
  })
}
