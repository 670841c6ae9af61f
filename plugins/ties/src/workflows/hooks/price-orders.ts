import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { bindOrder } from "../weddings/bind-order"
import { type ChangedLine, withExchanged } from "../weddings/exchanged-lines"
import { markItems, picksOf, presentWeddings, wornIn } from "../weddings/mark-lines"
import { readRulesInForce, readyPromotions } from "../weddings/price-lines"
import { pricedAt, rowsOfOrder } from "../weddings/rows"

type OrderLine = ChangedLine & { product_id?: string | null; product?: unknown }

interface Order {
  id: string
  created_at?: string | Date
  items?: OrderLine[] | null
}

/** What the hooks of order changes and draft orders hand over, as far as it is read here. */
interface PromotedOrder {
  order: Order
  /** The order as the change would leave it, where the workflow has made it. */
  previewedOrder?: Order
}

type Ground = { container: MedusaContainer }

/**
 * The wedding price of an order that is changed: as `priceCartWeddings`, by the rules that were in force when the order
 * was made. Returned for the hooks of order edits, exchanges, claims and draft orders.
 */
export async function priceOrderWeddings(
  { order, previewedOrder }: PromotedOrder,
  { container }: Ground,
): Promise<{ items: OrderLine[] } | undefined> {
  await bindOrder(container, order.id)
  const rows = await rowsOfOrder(container, order.id)
  if (rows.length === 0) return undefined
  const items = (previewedOrder ?? order).items ?? []
  const [rules, madeAt, whole] = await Promise.all([
    readRulesInForce(container),
    timeOf(container, order),
    withProducts(container, items),
  ])
  const present = presentWeddings(rows, items, (row) => row.order_line_item_id)
  const weddings = await withExchanged(container, present, items)
  readyPromotions(container)
  return { items: markItems(whole, picksOf(weddings, rules, pricedAt(rows, madeAt)), wornIn(weddings)) }
}

/** As `priceOrderWeddings`, for the hook of draft orders that comes before the change is worked out. */
export async function priceDraftOrderWeddings(
  { order }: PromotedOrder,
  { container }: Ground,
): Promise<{ items: OrderLine[] } | undefined> {
  const rows = await rowsOfOrder(container, order.id)
  if (rows.length === 0) return undefined
  const previewed = await container.resolve(Modules.ORDER).previewOrderChange(order.id)
  return priceOrderWeddings({ order, previewedOrder: previewed as unknown as Order }, { container })
}

/** When the order was made, which decides by which rules. */
async function timeOf(container: MedusaContainer, { id, created_at }: Order): Promise<number> {
  if (created_at) return new Date(created_at).getTime()
  const order = await container.resolve(Modules.ORDER).retrieveOrder(id, { select: ["id", "created_at"] })
  return new Date(order.created_at).getTime()
}

/** The items as Medusa itself would hand them to promotions, whose rules may ask for a product's category, tag or type. */
async function withProducts(container: MedusaContainer, items: readonly OrderLine[]): Promise<OrderLine[]> {
  const ids = [...new Set(items.flatMap(({ product_id }) => product_id ?? []))]
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "collection_id", "type_id", "tags.id", "categories.id"],
    filters: { id: ids },
  })
  const products = new Map(data.map((product) => [product.id, product]))
  return items.map((item) => ({ ...item, product: products.get(item.product_id ?? "") ?? item.product }))
}
