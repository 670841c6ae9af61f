import "server-only"
import { authHeaders, sessionToken } from "@/features/account/session"
import { linkHeaders } from "@/features/our-wedding/session"
import { call, medusa, onceMore, StoreRefusedError } from "@/lib/medusa"
import { ownOrderId, ownOrders } from "./own-orders"
import { placedHere } from "./placed-cookie"
import { asOrder, ORDER_FIELDS, type Order } from "./types"

/**
 * The order of this number, if it was placed from this browser or is the signed-in customer's; null for anybody
 * else, whether or not there is one. A number is easily guessed, so it never opens an order by itself.
 */
export async function findOrder(number: number): Promise<Order | null> {
  const placed = (await placedHere()).find((one) => one.number === number)
  const token = await sessionToken()
  const id = placed?.id ?? (token && (await ownOrderId(number, token)))
  const order = id && (await readOrder(id))
  return order && order.display_id === number ? order : null
}

/** That of a wedding is shown to its couple's link, or to the customer whose it is: knowing its id is not enough. */
async function readOrder(id: string): Promise<Order | null> {
  try {
    const headers = { ...(await authHeaders()), ...(await linkHeaders()) }
    const { order } = await onceMore(() =>
      call(medusa().store.order.retrieve(id, { fields: ORDER_FIELDS }, headers)),
    )
    return asOrder(order)
  } catch (error) {
    if (error instanceof StoreRefusedError) return null
    throw error
  }
}

export type OrderRow = Pick<
  Order,
  "display_id" | "created_at" | "total" | "currency_code" | "status" | "payment_status" | "fulfillment_status"
>

/** The signed-in customer's orders, the latest first; null where nobody is signed in. */
export async function listOwnOrders(offset: number): Promise<{ orders: OrderRow[]; count: number } | null> {
  const token = await sessionToken()
  if (!token) return null
  const fields = "display_id,created_at,total,currency_code,status,payment_status,fulfillment_status"
  const page = await ownOrders(token, { fields, limit: ROWS, offset })
  return page && { orders: page.orders as unknown as OrderRow[], count: page.count }
}

/** Orders on one page of the account. */
export const ROWS = 20
