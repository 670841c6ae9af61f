import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../database/select"

/** A line of a wedding with its wedding. */
export interface WeddingRow {
  bundle_id: string
  theme: string | null
  wedding_date: string | null
  order_id: string | null
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
  select b.id as bundle_id, b.theme, b.wedding_date, b.order_id, l.id, l.key, l.role, l.name, l.payer, l.variant_id,
    l.color, l.style, l.family, l.token, l.line_item_id, l.order_line_item_id
  from tie_bundle b
  join tie_bundle_line l on l.bundle_id = b.id and l.deleted_at is null
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
