import "server-only"
import { authHeaders, sessionToken } from "@/features/account/session"
import { call, medusa, onceMore, StoreRefusedError } from "@/lib/medusa"
import { placedHere } from "./placed-cookie"
import { asOrder, ORDER_FIELDS, type Order } from "./types"

/** One request asks for this many of a customer's orders. */
const PAGE = 100

/**
 * The order of this number, if it was placed from this browser or is the signed-in customer's; null for anybody
 * else, whether or not there is one. A number is easily guessed, so it never opens an order by itself.
 */
export async function findOrder(number: number): Promise<Order | null> {
  const placed = (await placedHere()).find((one) => one.number === number)
  const id = placed?.id ?? (await idAmongOwn(number))
  const order = id && (await readOrder(id))
  return order && order.display_id === number ? order : null
}

async function readOrder(id: string): Promise<Order | null> {
  try {
    const headers = await authHeaders()
    const { order } = await onceMore(() =>
      call(medusa().store.order.retrieve(id, { fields: ORDER_FIELDS }, headers)),
    )
    return asOrder(order)
  } catch (error) {
    if (error instanceof StoreRefusedError) return null
    throw error
  }
}

/** The id of the customer's own order of this number; Medusa lists nobody else's. */
async function idAmongOwn(number: number): Promise<string | null> {
  if (!(await sessionToken())) return null
  const headers = await authHeaders()
  for (let offset = 0; ; offset += PAGE) {
    const query = { fields: "id,display_id", limit: PAGE, offset, order: "-created_at" }
    const page = await own(() => call(medusa().store.order.list(query, headers)))
    const found = page?.orders.find(({ display_id }) => display_id === number)
    if (found) return found.id
    if (!page || offset + PAGE >= page.count) return null
  }
}

/** What a customer may read; null where the session is over. */
async function own<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await onceMore(read)
  } catch (error) {
    if (error instanceof StoreRefusedError && error.status === 401) return null
    throw error
  }
}

export type OrderRow = Pick<
  Order,
  "display_id" | "created_at" | "total" | "currency_code" | "status" | "payment_status" | "fulfillment_status"
>

/** The signed-in customer's orders, the latest first; null where nobody is signed in. */
export async function listOwnOrders(offset: number): Promise<{ orders: OrderRow[]; count: number } | null> {
  if (!(await sessionToken())) return null
  const headers = await authHeaders()
  const fields = "display_id,created_at,total,currency_code,status,payment_status,fulfillment_status"
  const query = { fields, limit: ROWS, offset, order: "-created_at" }
  const page = await own(() => call(medusa().store.order.list(query, headers)))
  return page && { orders: page.orders as unknown as OrderRow[], count: page.count }
}

/** Orders on one page of the account. */
export const ROWS = 20
