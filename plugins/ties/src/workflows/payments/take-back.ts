import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { select } from "../../database/select"
import { lendHolds } from "../stock/lend-holds"

/** Seconds that we wait for a completion that is under way: as Medusa itself waits for one. */
export const WAIT_FOR_COMPLETION = 30

const CARTS = "select order_id, cart_id from order_cart where order_id = any(?) and deleted_at is null"
const COLLECTIONS =
  "select order_id, payment_collection_id from order_payment_collection where order_id = any(?) and deleted_at is null"

/**
 * Takes back the orders that completions of a cart have left half-made, as Medusa's own compensation would have. Whoever
 * calls holds the cart's lock. It may die at any point: what is left then is found and taken back again.
 */
export async function takeBack(
  scope: MedusaContainer,
  { cartId, orderIds }: { cartId: string; orderIds: string[] },
): Promise<void> {
  if (orderIds.length === 0) return
  await scope.resolve(Modules.CART).updateCarts(cartId, { completed_at: null } as object)
  await unlink(scope, orderIds)
  await releaseStock(scope, orderIds)
  await scope.resolve(Modules.ORDER).deleteOrders(orderIds)
  scope
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`Taken back for cart ${cartId}, whose completion died half-way: order ${orderIds.join(", ")}`)
}

async function unlink(scope: MedusaContainer, orderIds: string[]): Promise<void> {
  const carts = await select<{ order_id: string; cart_id: string }>(scope, CARTS, [orderIds])
  const collections = await select<{ order_id: string; payment_collection_id: string }>(scope, COLLECTIONS, [
    orderIds,
  ])
  const links = [
    ...carts.map(({ order_id, cart_id }) => ({ [Modules.ORDER]: { order_id }, [Modules.CART]: { cart_id } })),
    ...collections.map(({ order_id, payment_collection_id }) => ({
      [Modules.ORDER]: { order_id },
      [Modules.PAYMENT]: { payment_collection_id },
    })),
  ]
  if (links.length > 0) await scope.resolve(ContainerRegistrationKeys.LINK).dismiss(links)
}

/** What a wedding's quote had reserved before goes back to it in the same moment, and to nobody else. */
async function releaseStock(scope: MedusaContainer, orderIds: string[]): Promise<void> {
  const lines = await select<{ item_id: string }>(
    scope,
    "select item_id from order_item where order_id = any(?)",
    [orderIds],
  )
  const inventory = scope.resolve(Modules.INVENTORY)
  const reserved = await inventory.listReservationItems(
    { line_item_id: lines.map(({ item_id }) => item_id) },
    { select: ["id"], take: null },
  )
  lendHolds(scope)
  if (reserved.length > 0) await inventory.deleteReservationItems(reserved.map(({ id }) => id))
}
