import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { PickList } from "../../contract"
import { select } from "../../database/select"
import { pickList, toPickOf, type Want } from "../../domain/fulfilment"
import { readStockedLooks, type StockedLooks } from "./read/looks"
import { type Party, partyOf } from "./read/party"
import { readPartyRows } from "./read/party-rows"
import { readShipRules } from "./read/rules"
import { tieToContract } from "./to-contract"

/** What is wanted by an order, with all that is told of the tie. */
type Told = Want & {
  display_id: number
  title: string
  sku: string | null
  slugs: { color: string; style: string }
}

interface OrdinaryRow {
  order_id: string
  display_id: number
  title: string
  variant_id: string
  sku: string | null
  color: string
  style: string
  bin: string | null
  quantity: number
}

/** Ties of orders that hold no wedding, and were paid for or placed and not cancelled, as far as nobody has packed them. */
const ORDINARY = `
  select o.id as order_id, o.display_id, v.id as variant_id, v.sku, c.slug as color, s.slug as style, place.name as bin,
    coalesce(nullif(concat_ws(' ', a.first_name, a.last_name), ''), o.email, 'Order ' || o.display_id) as title,
    (i.quantity - i.fulfilled_quantity)::float8 as quantity
  from "order" o
  join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
    and i.quantity > i.fulfilled_quantity
  join order_line_item ol on ol.id = i.item_id
  join tie_sync_record r on r.variant_id = ol.variant_id and r.deleted_at is null
  join tie_color c on c.id = r.color_id
  join tie_style s on s.id = r.style_id
  join product_variant v on v.id = ol.variant_id
  left join order_address a on a.id = o.shipping_address_id
  left join ful_bin place on place.variant_id = v.id and place.deleted_at is null
  where o.deleted_at is null and o.canceled_at is null and o.status not in ('draft', 'canceled', 'archived')
    and not exists (select 1 from tie_bundle b where b.order_id = o.id and b.deleted_at is null)
  order by o.created_at, o.id limit 5000`

/**
 * What is to be fetched for some parties, and for other orders where that is asked for, in one walk: four statements.
 * @throws MedusaError NOT_FOUND (404) for an order that is no party's
 */
export async function readPickList(
  scope: MedusaContainer,
  orders: readonly string[],
  ordinary: boolean,
): Promise<PickList> {
  const [rows, rules, looks, others] = await Promise.all([
    orders.length > 0 ? readPartyRows(scope, { orders }) : [],
    readShipRules(scope),
    readStockedLooks(scope),
    ordinary ? select<OrdinaryRow>(scope, ORDINARY, []) : [],
  ])
  const missing = orders.find((id) => rows.every(({ order_id }) => order_id !== id))
  if (missing !== undefined) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `orders: there is no party's order ${missing}`)
  }
  const parties = rows.map((row) => partyOf(row, rules, looks, Date.now()))
  const wants = [
    ...parties.flatMap((party) => wantsOf(party, looks)),
    ...others.map((row) => ordinaryWant(row, looks)),
  ]
  return toContract(wants, looks)
}

const wantsOf = ({ row, title, lines }: Party, looks: StockedLooks): Told[] =>
  lines.map((line) => ({
    orderId: row.order_id,
    display_id: row.display_id,
    title,
    variantId: line.variantId,
    sku: line.sku,
    quantity: toPickOf(line),
    bin: line.bin,
    color: looks.color(line.color).name,
    style: looks.style(line.style).name,
    slugs: line,
  }))

const ordinaryWant = (row: OrdinaryRow, looks: StockedLooks): Told => ({
  orderId: row.order_id,
  display_id: row.display_id,
  title: row.title,
  variantId: row.variant_id,
  sku: row.sku,
  quantity: row.quantity,
  bin: row.bin,
  color: looks.color(row.color).name,
  style: looks.style(row.style).name,
  slugs: row,
})

function toContract(wants: readonly Told[], looks: StockedLooks): PickList {
  const byOrder = new Map(wants.map((want) => [want.orderId, want]))
  const byVariant = new Map(wants.map((want) => [want.variantId, want]))
  const rows = pickList(wants).flatMap(({ variantId, quantity, orders }) => {
    const tie = byVariant.get(variantId)
    if (!tie) return []
    const { sku, bin, slugs } = tie
    return [
      {
        ...tieToContract({ variantId, sku, bin, color: slugs.color, style: slugs.style }, looks),
        quantity,
        orders: orders.map(({ orderId, quantity: each }) => ({
          order_id: orderId,
          display_id: byOrder.get(orderId)?.display_id ?? 0,
          title: byOrder.get(orderId)?.title ?? "",
          quantity: each,
        })),
      },
    ]
  })
  const picked = new Set(rows.flatMap(({ orders }) => orders.map(({ order_id }) => order_id)))
  return { rows, ties: rows.reduce((sum, { quantity }) => sum + quantity, 0), orders: picked.size }
}
