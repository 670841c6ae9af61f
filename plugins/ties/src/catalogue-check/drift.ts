import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { getCatalogueView } from "../catalogue-view"
import type { Drift } from "../contract"
import { findDrift, type DriftInput, type MedusaColor } from "../domain/sync/drift"
import { CATALOGUE_MODULE } from "../modules/catalogue"
import type { CatalogueService } from "../modules/catalogue/service"
import { readListed } from "../workflows/sync-catalogue"

/** Reads the service, Medusa and the shop's own catalogue anew, and compares them. A service that is down is told. */
export async function readDrift(scope: MedusaContainer): Promise<Drift> {
  const catalogue: CatalogueService = scope.resolve(CATALOGUE_MODULE)
  const service = await readService(catalogue)
  const medusa = await readMedusa(scope, catalogue)
  const shop = await readShop(scope)
  return {
    service: service.styles?.size ?? null,
    service_error: service.error,
    medusa: medusa.size,
    shop: shop.size,
    differences: findDrift({ service: service.styles, medusa, shop }),
    checked_at: new Date().toISOString(),
  }
}

async function readService({ options }: CatalogueService) {
  try {
    const { colors } = await readListed(options)
    const styles = new Map(colors.map(({ slug, ties }) => [slug, ties.map(({ style }) => style)]))
    return { styles, error: null }
  } catch (error) {
    return { styles: null, error: error instanceof Error ? error.message : String(error) }
  }
}

async function readMedusa(
  scope: MedusaContainer,
  catalogue: CatalogueService,
): Promise<Map<string, MedusaColor>> {
  const { colors, ties } = await catalogue.readCatalogueFacts()
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const ids = colors.flatMap(({ product_id, withdrawn }) => (product_id && !withdrawn ? [product_id] : []))
  const { data: products } = await query.graph({
    entity: "product",
    fields: ["id", "status"],
    filters: { id: ids },
  })
  const statuses = new Map<string, string>(products.map(({ id, status }) => [id, status]))
  const styles = new Map<string, string[]>()
  for (const { color, style, withdrawn, variant_id } of ties) {
    if (withdrawn || variant_id === null) continue
    styles.set(color, [...(styles.get(color) ?? []), style])
  }
  return new Map(
    colors.flatMap(({ slug, product_id, withdrawn }) => {
      const status = product_id && !withdrawn ? statuses.get(product_id) : undefined
      return status === undefined ? [] : [[slug, { styles: styles.get(slug) ?? [], status }] as const]
    }),
  )
}

/** What a shopper of the default sales channel and region sees. */
async function readShop(scope: MedusaContainer): Promise<DriftInput["shop"]> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: stores } = await query.graph({ entity: "store", fields: ["default_sales_channel_id"] })
  const salesChannelIds = stores.flatMap(({ default_sales_channel_id: id }) => id ?? [])
  const { colors } = await getCatalogueView(scope, { regionId: undefined, salesChannelIds })
  return new Map([...colors.values()].map(({ slug, variants }) => [slug, variants.map(({ style }) => style)]))
}
