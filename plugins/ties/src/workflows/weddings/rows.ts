import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../database/select"

/** A line of a wedding with its wedding. */
export interface WeddingRow {
  bundle_id: string
  theme: string | null
  wedding_date: string | null
  order_id: string | null
  /** Of the wedding whose quote this is; null where it is bought without one. */
  wedding_id: string | null
  /** When its quote was priced, by the rules of then it stays so; null where there is none. */
  quoted_at: Date | null
  id: string
  key: string
  role: string
  name: string | null
  payer: "couple" | "self"
  variant_id: string
  color: string
  style: string
  family: string
  token: string
  line_item_id: string | null
  order_line_item_id: string | null
}

const ROWS = `
  select b.id as bundle_id, b.theme, b.wedding_date, b.order_id, w.id as wedding_id,
    coalesce((w.pending ->> 'priced_at')::timestamptz, v.created_at) as quoted_at, l.id, l.key, l.role, l.name, l.payer, l.variant_id,
    l.color, l.style, l.family, l.token, l.line_item_id, l.order_line_item_id
  from tie_bundle b
  join tie_bundle_line l on l.bundle_id = b.id and l.deleted_at is null
  left join wed_wedding w on w.cart_id = b.cart_id and w.deleted_at is null
  left join quo_quote q on q.wedding_id = w.id and q.deleted_at is null
  left join quo_version v on v.quote_id = q.id and v.number = q.version
  where b.deleted_at is null`
const ORDER = "order by b.created_at, b.id, l.rank, l.id"

/** The lines of all weddings of a cart: one statement. */
export function rowsOfCart(scope: MedusaContainer, cartId: string): Promise<WeddingRow[]> {
  return select(scope, `${ROWS} and b.cart_id = ? ${ORDER}`, [cartId])
}

/** The lines of all weddings of an order that was bound: one statement. */
export function rowsOfOrder(scope: MedusaContainer, orderId: string): Promise<WeddingRow[]> {
  return select(scope, `${ROWS} and b.order_id = ? ${ORDER}`, [orderId])
}

/**
 * The time whose rules price these lines: what a quote says stays so however staff change the rules meanwhile.
 * @param otherwise where no quote says it: now for a cart, for an order when it was made; milliseconds since 1970
 */
export function pricedAt(rows: readonly WeddingRow[], otherwise = Date.now()): number {
  const quoted = rows.find(({ quoted_at }) => quoted_at !== null)?.quoted_at
  return quoted ? quoted.getTime() : otherwise
}
