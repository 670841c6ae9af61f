import type { MedusaContainer } from "@medusajs/framework/types"
import type { ParsedStockQuery, Stock, StockRow } from "../../contract"
import { select } from "../../database/select"
import { byBin } from "../../domain/fulfilment/pick-list"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { readStockedLooks, type StockedLooks } from "./read/looks"
import { tieToContract } from "./to-contract"

interface Row {
  variant_id: string
  sku: string | null
  color: string
  style: string
  bin: string | null
  stocked: number | null
  reserved: number
  held: number
  ordered: number
}

/** Of each tie that is sold, or was: what is there and what of it is whose. A sum over no level is null: nobody counts it. */
const STOCK = `
  select v.id as variant_id, v.sku, c.slug as color, s.slug as style, place.name as bin,
    levels.stocked, coalesce(levels.reserved, 0) as reserved,
    coalesce(taken.held, 0) as held, coalesce(taken.ordered, 0) as ordered
  from tie_sync_record r
  join tie_color c on c.id = r.color_id
  join tie_style s on s.id = r.style_id
  join product_variant v on v.id = r.variant_id and v.deleted_at is null
  left join product_variant_inventory_item n on n.variant_id = v.id and n.deleted_at is null
  left join ful_bin place on place.variant_id = v.id and place.deleted_at is null
  left join (
    select inventory_item_id, sum(stocked_quantity)::float8 as stocked, sum(reserved_quantity)::float8 as reserved
    from inventory_level where deleted_at is null group by inventory_item_id
  ) levels on levels.inventory_item_id = n.inventory_item_id
  left join (
    select r.inventory_item_id,
      (sum(r.quantity) filter (where r.line_item_id is null and r.external_id like 'ties-quote:%'))::float8 as held,
      (sum(r.quantity) filter (where l.id is not null))::float8 as ordered
    from reservation_item r
    left join tie_bundle_line l on l.order_line_item_id = r.line_item_id and l.deleted_at is null
    where r.deleted_at is null group by r.inventory_item_id
  ) taken on taken.inventory_item_id = n.inventory_item_id
  where r.deleted_at is null`

/** What is there of each tie, what weddings hold of it, and what runs low: two statements. */
export async function readStock(scope: MedusaContainer, query: ParsedStockQuery): Promise<Stock> {
  const { limit, offset, only } = query
  const lowStock = scope.resolve<CatalogueService>(CATALOGUE_MODULE).options.low_stock
  const [rows, looks] = await Promise.all([select<Row>(scope, STOCK, []), readStockedLooks(scope)])
  const all = rows.map((row) => rowToContract(row, looks, lowStock))
  const found = all
    .filter((row) => (only === undefined || IS[only](row)) && isNamed(row, query.q))
    .sort((one, other) => byBin(named(one), named(other)))
  return {
    ties: found.slice(offset, offset + limit),
    count: found.length,
    limit,
    offset,
    counts: {
      low: all.filter(IS.low).length,
      held: all.filter(IS.held).length,
      short: all.filter(IS.short).length,
      no_bin: all.filter(IS.no_bin).length,
    },
    low_stock: lowStock,
  }
}

const IS: Record<NonNullable<ParsedStockQuery["only"]>, (row: StockRow) => boolean> = {
  low: ({ low }) => low,
  held: ({ held, ordered }) => held + ordered > 0,
  short: ({ free }) => free !== null && free < 0,
  no_bin: ({ bin }) => bin === null,
}

const named = ({ bin, color, style, variant_id }: StockRow) => ({
  bin,
  color: color.name,
  style: style.name,
  variantId: variant_id,
  quantity: 0,
})

function isNamed({ sku, color, style, bin }: StockRow, q: string | undefined): boolean {
  if (q === undefined) return true
  const words = [sku, color.name, style.name, bin].join(" ").toLowerCase()
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word))
}

function rowToContract(row: Row, looks: StockedLooks, lowStock: number): StockRow {
  const { stocked, reserved, held, ordered } = row
  const free = stocked === null ? null : stocked - reserved
  return {
    ...tieToContract({ ...row, variantId: row.variant_id }, looks),
    stocked,
    ordered,
    held,
    other: Math.max(0, reserved - held - ordered),
    free,
    low: free !== null && free <= lowStock,
  }
}
