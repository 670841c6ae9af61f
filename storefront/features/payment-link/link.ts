import { isId } from "@/features/cart/ids"

/** Which payment of which order a link names, as the desk's order page makes it. */
export interface LinkIds {
  collection: string
  order: string
}

/** The ids in an address; null where they can be none: anybody can write one. */
export function linkIds(collection: unknown, order: unknown): LinkIds | null {
  return isId("pay_col", collection) && isId("order", order) ? { collection, order } : null
}

/** Where an order is paid that staff have made: an address that Medusa's own order page gives out. */
export const linkPath = ({ collection, order }: LinkIds): string =>
  `/payment-collection/${collection}?${new URLSearchParams({ order_id: order })}`

/** Where who paid elsewhere comes back to, and where one looks again. */
export const returnPath = ({ collection, order }: LinkIds, session: string): string =>
  `/payment-collection/${collection}/return?${new URLSearchParams({ order_id: order, session })}`
