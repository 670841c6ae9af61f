import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../database/select"

const CHANNEL = "select sales_channel_id from cart where id = ?"

/** The sales channel that a cart is sold through; null where it has none: one statement. */
export async function channelOfCart(scope: MedusaContainer, cartId: string): Promise<string | null> {
  const [row] = await select<{ sales_channel_id: string | null }>(scope, CHANNEL, [cartId])
  return row?.sales_channel_id ?? null
}
