import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { bearer } from "@/features/account/bearer"
import { call, medusa, onceMore, StoreRefusedError } from "@/lib/medusa"

/** One request asks for at most this many of a customer's orders. */
const PAGE = 100

interface Wanted {
  fields: string
  limit: number
  offset: number
}

/**
 * A customer's own orders, the latest first: Medusa lists nobody else's. Null where the session is over.
 * @throws StoreUnavailableError when the store does not answer
 */
export async function ownOrders(
  token: string,
  wanted: Wanted,
): Promise<{ orders: HttpTypes.StoreOrder[]; count: number } | null> {
  const query = { ...wanted, order: "-created_at" }
  try {
    return await onceMore(() => call(medusa().store.order.list(query, bearer(token))))
  } catch (error) {
    if (error instanceof StoreRefusedError && error.status === 401) return null
    throw error
  }
}

/** The id of the customer's own order of this number; null where there is none. */
export async function ownOrderId(number: number, token: string): Promise<string | null> {
  for (let offset = 0; ; offset += PAGE) {
    const page = await ownOrders(token, { fields: "id,display_id", limit: PAGE, offset })
    const found = page?.orders.find(({ display_id }) => display_id === number)
    if (found) return found.id
    if (!page || offset + PAGE >= page.count) return null
  }
}
