import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface Connection {
  raw(sql: string, values?: unknown[]): Promise<{ rows: Array<Record<string, unknown>> }>
}

/** Tables that a sync may write to: ours, and those of Medusa that make a product what it is. */
const TABLES = [
  "tie_family",
  "tie_color",
  "tie_style",
  "tie_sync_record",
  "product",
  "product_variant",
  "product_option",
  "product_option_value",
  "product_category",
  "product_category_product",
  "product_variant_option",
  "product_sales_channel",
  "product_shipping_profile",
  "product_variant_price_set",
  "product_variant_inventory_item",
  "price_set",
  "price",
  "inventory_item",
  "inventory_level",
  "image",
]

export async function rows(
  container: MedusaContainer,
  sql: string,
  values: unknown[] = [],
): Promise<Array<Record<string, unknown>>> {
  const connection: Connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return (await connection.raw(sql, values)).rows
}

/** A mark of every row of the catalogue and of its products: equal marks mean that nothing was written to any. */
export async function fingerprint(container: MedusaContainer): Promise<Record<string, unknown>> {
  const marks = TABLES.map(
    (table) =>
      `(select count(*) || ':' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '')
        from ${table} t) as ${table}`,
  )
  const [mark] = await rows(container, `select ${marks.join(", ")}`)
  return mark ?? {}
}

/** How many rows a table has that were not deleted. */
export async function count(container: MedusaContainer, table: string): Promise<number> {
  const [row] = await rows(container, `select count(*)::int as n from ${table} where deleted_at is null`)
  return Number(row?.["n"])
}
