import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProductTie } from "../contract"
import { CATALOGUE_MODULE } from "../modules/catalogue"
import type { CatalogueService } from "../modules/catalogue/service"

/** Where a product comes from; null for one that the sync did not make. */
export async function readProductTie(scope: MedusaContainer, productId: string): Promise<ProductTie["tie"]> {
  const catalogue: CatalogueService = scope.resolve(CATALOGUE_MODULE)
  const [color] = await catalogue.listColors(
    { product_id: productId },
    { relations: ["family", "records", "records.style"] },
  )
  if (!color) return null
  const [lastSync] = await catalogue.listSyncRuns(
    { status: "succeeded" },
    { take: 1, order: { created_at: "DESC" }, select: ["id", "finished_at"] },
  )
  const records = [...color.records].sort((a, b) => a.style.rank - b.style.rank)
  const lastChange = [...records].sort((a, b) =>
    (isoTime(a.updated_at) ?? "").localeCompare(isoTime(b.updated_at) ?? ""),
  )
  return {
    color: { slug: color.slug, name: color.name, hex: color.hex },
    family: { slug: color.family.slug, name: color.family.name },
    source_url: catalogue.options.service.url,
    withdrawn_at: isoTime(color.withdrawn_at),
    last_synced_at: isoTime(lastSync?.finished_at ?? null),
    last_run_id: lastChange.at(-1)?.last_run_id ?? null,
    variants: records.flatMap((record) =>
      record.variant_id
        ? [
            {
              variant_id: record.variant_id,
              style: record.style.name,
              price: record.price,
              compare_at_price: record.compare_at_price,
              currency_code: record.currency_code,
              withdrawn_at: isoTime(record.withdrawn_at),
              source_updated_at: isoTime(record.source_updated_at),
            },
          ]
        : [],
    ),
  }
}

function isoTime(date: Date | string | null): string | null {
  return date && new Date(date).toISOString()
}
