import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { select } from "../../database/select"
import { isPaid } from "../../domain/quotes/states"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { SYSTEM } from "../../modules/weddings/store/audit"
import { refusalIn } from "../../modules/weddings/store/refusal"
import type { Quoted } from "../../modules/weddings/store/wedding-rows"
import { readClock } from "./clock"
import { tellMoved } from "./tell-moved"

const ORDER = "select order_id from order_cart where cart_id = ? and deleted_at is null limit 1"

/** The order that a cart has become; null for one that is still a cart. */
export async function orderOfCart(scope: MedusaContainer, cartId: string): Promise<string | null> {
  const [row] = await select<{ order_id: string }>(scope, ORDER, [cartId])
  return row?.order_id ?? null
}

const CART = "select cart_id from order_cart where order_id = ? and deleted_at is null limit 1"

/** The cart that an order was; null for one that came from none. */
export async function cartOfOrder(scope: MedusaContainer, orderId: string): Promise<string | null> {
  const [row] = await select<{ cart_id: string }>(scope, CART, [orderId])
  return row?.cart_id ?? null
}

/**
 * Marks a wedding as paid whose cart has become an order. Told twice it does nothing more.
 * @returns whether there is an order
 */
export async function payIfOrdered(scope: MedusaContainer, { wedding, quote }: Quoted): Promise<boolean> {
  // One whose order was cancelled afterwards was paid, too.
  if (isPaid(quote.state) || wedding.order_id !== null) return true
  const orderId = await orderOfCart(scope, wedding.cart_id)
  if (orderId === null) return false
  const request = { event: "pay", actor: { kind: "system" }, orderId } as const
  try {
    const moved = await scope
      .resolve<WeddingsService>(WEDDINGS_MODULE)
      .actOnQuote({ weddingId: wedding.id, clock: await readClock(scope), act: { by: SYSTEM, request } })
    await tellMoved(scope, moved)
  } catch (error) {
    if (!refusalIn(error)) throw error
    // The doors let no such order through; one that came past them all is for people to see.
    scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `The order ${orderId} pays for the wedding ${wedding.code}, which may not be paid`,
        error as Error,
      )
  }
  return true
}
