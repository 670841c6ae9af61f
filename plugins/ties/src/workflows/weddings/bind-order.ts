import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { select } from "../../database/select"
import { bindLines } from "../../domain/bundles/bind-lines"
import { TOKEN_KEY } from "./mark-lines"
import { rowsOfCart } from "./rows"

type OrderLine = { id: string; variant_id: string | null; quantity: string; token: unknown }

const CART_OF_ORDER = "select cart_id from order_cart where order_id = ? and deleted_at is null"
const CART_LINES = "select id, quantity from cart_line_item where cart_id = ? and deleted_at is null"
const ORDER_LINES = `
  select l.id, l.variant_id, i.quantity, l.metadata ->> '${TOKEN_KEY}' as token
  from order_item i join order_line_item l on l.id = i.item_id
  where i.order_id = ? and i.deleted_at is null
    and i.version = (select max(o.version) from order_item o where o.order_id = i.order_id and o.deleted_at is null)
  order by l.created_at, l.id`

/**
 * Binds the weddings of the cart that became this order to the order's lines, which have ids of their own. Done when the
 * order is placed and, in case the process died before, when the order is next looked at. Doing it twice does nothing.
 */
export async function bindOrder(scope: MedusaContainer, orderId: string): Promise<void> {
  const [cart] = await select<{ cart_id: string }>(scope, CART_OF_ORDER, [orderId])
  if (!cart) return
  const rows = await rowsOfCart(scope, cart.cart_id)
  if (rows.every((row) => row.order_id !== null)) return
  const [cartLines, orderLines] = await Promise.all([
    select<{ id: string; quantity: string }>(scope, CART_LINES, [cart.cart_id]),
    select<OrderLine>(scope, ORDER_LINES, [orderId]),
  ])
  const quantities = new Map(cartLines.map(({ id, quantity }) => [id, Number(quantity)]))
  const lineItemOf = new Map(rows.map(({ id, line_item_id }) => [id, line_item_id]))
  // Only what was in the cart at the end is in the order.
  const present = rows.filter(({ line_item_id }) => line_item_id !== null && quantities.has(line_item_id))
  const bound = bindLines(
    present.map((row) => ({ ...row, variantId: row.variant_id, boundTo: row.order_line_item_id })),
    orderLines.map((line) => ({ ...line, variantId: line.variant_id, quantity: Number(line.quantity) })),
    (id) => quantities.get(lineItemOf.get(id) ?? "") ?? null,
  )
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (transaction) => {
    for (const [id, line] of bound) {
      await transaction("tie_bundle_line").where({ id }).update({ order_line_item_id: line.id })
    }
    await transaction("tie_bundle").where({ cart_id: cart.cart_id }).update({ order_id: orderId })
  })
}
