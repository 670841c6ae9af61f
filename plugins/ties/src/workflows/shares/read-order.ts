import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { bindOrder } from "../weddings/bind-order"
import { rowsOfCart, rowsOfOrder, type WeddingRow } from "../weddings/rows"

interface SummedLine {
  id: string
  total?: unknown
  detail?: { fulfilled_quantity?: unknown; quantity?: unknown } | null
}

interface Summed {
  id: string
  currency_code: string
  total?: unknown
  version?: number
  canceled_at?: unknown
  shipping_methods?: unknown[] | null
  summary?: { transaction_total?: unknown } | null
  items?: (SummedLine | null)[] | null
}

/** What a wedding comes to by Medusa's own sums, major units with tax, before and after it is an order. */
export interface Sums {
  orderId: string | null
  /** ISO 4217. */
  currency: string
  total: number
  /** What its lines come to, by the member who wears them. */
  byMember: Map<string, number>
  /** Lines of the order by the member who wears them. */
  linesOf: Map<string, string[]>
  /** Members of whose ties some are packed. */
  packed: Set<string>
  /** Of the order; 0 before there is one. */
  version: number
  isCancelled: boolean
  hasDelivery: boolean
  /** What Medusa has booked as paid less refunded. */
  paid: number
}

const ORDER = [
  "id",
  "currency_code",
  "total",
  "version",
  "canceled_at",
  "summary.*",
  "items.*",
  "items.total",
  "items.detail.*",
]
const CART = ["id", "currency_code", "total", "items.*", "items.total", "shipping_methods.id"]

/** @throws MedusaError NOT_FOUND (404) where there is no such order */
export async function readOrderSums(scope: MedusaContainer, orderId: string): Promise<Sums> {
  await bindOrder(scope, orderId)
  const [order, rows] = await Promise.all([
    summed(scope, "order", ORDER, orderId),
    rowsOfOrder(scope, orderId),
  ])
  return { ...sumsOf(order, rows, (row) => row.order_line_item_id), orderId, hasDelivery: true }
}

/** @throws MedusaError NOT_FOUND (404) where there is no such cart */
export async function readCartSums(scope: MedusaContainer, cartId: string): Promise<Sums> {
  const [cart, rows] = await Promise.all([summed(scope, "cart", CART, cartId), rowsOfCart(scope, cartId)])
  return {
    ...sumsOf(cart, rows, (row) => row.line_item_id),
    version: 0,
    hasDelivery: (cart.shipping_methods ?? []).length > 0,
  }
}

async function summed(
  scope: MedusaContainer,
  entity: "order" | "cart",
  fields: string[],
  id: string,
): Promise<Summed> {
  const { data } = await scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity, fields, filters: { id } })
  const found = data[0] as unknown as Summed | undefined
  if (!found || !Number.isFinite(Number(found.total))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `What the ${entity} ${id} comes to can't be read`)
  }
  return found
}

/** Sums as an order's preview has them, too. */
export function sumsOf(
  found: Summed,
  rows: readonly WeddingRow[],
  lineOf: (row: WeddingRow) => string | null,
): Sums {
  const keyOf = new Map(
    rows.flatMap((row) => {
      const line = lineOf(row)
      return line === null ? [] : [[line, row.key] as const]
    }),
  )
  const byMember = new Map<string, number>()
  const linesOf = new Map<string, string[]>()
  const packed = new Set<string>()
  for (const line of found.items ?? []) {
    const key = line && keyOf.get(line.id)
    if (!line || !key) continue
    byMember.set(key, (byMember.get(key) ?? 0) + Number(line.total ?? 0))
    if (Number(line.detail?.quantity ?? 1) > 0) linesOf.set(key, [...(linesOf.get(key) ?? []), line.id])
    if (Number(line.detail?.fulfilled_quantity ?? 0) > 0) packed.add(key)
  }
  return {
    orderId: null,
    currency: found.currency_code,
    total: Number(found.total),
    byMember,
    linesOf,
    packed,
    version: found.version ?? 0,
    isCancelled: Boolean(found.canceled_at),
    hasDelivery: true,
    paid: Number(found.summary?.transaction_total ?? 0),
  }
}
