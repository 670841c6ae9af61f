import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { AdminOrderSwatches, CartSwatches, OwnCredits, SwatchColor } from "../../contract/swatches"
import { creditState } from "../../domain/swatches/credit-standing"
import { SWATCHES_MODULE, type SwatchesService } from "../../modules/swatches"
import { readKitOrder } from "./read-sale"
import { usesOf } from "./review-credits"
import { settleKits } from "./settle-order"

/** Credits that are shown to a customer at once; nobody has more kits than colours. */
const MOST_CREDITS = 100

const colorsOf = (json: unknown): SwatchColor[] => json as SwatchColor[]

/** The kits that lie in a cart now, each with its colours. */
export async function readCartKits(container: MedusaContainer, cartId: string): Promise<CartSwatches> {
  const swatches: SwatchesService = container.resolve(SWATCHES_MODULE)
  const lines = await swatches.listSwatchKitLines({ cart_id: cartId }, { take: null })
  if (lines.length === 0) return { kits: [] }
  const items = await container
    .resolve(Modules.CART)
    .listLineItems({ cart_id: cartId }, { select: ["id"], take: null })
  const here = new Set(items.map(({ id }) => id))
  return {
    kits: lines.flatMap(({ line_item_id, colors }) =>
      line_item_id && here.has(line_item_id) ? [{ line_item_id, colors: colorsOf(colors) }] : [],
    ),
  }
}

export type OrderKits = AdminOrderSwatches & { customer_id: string | null }

/** The kits of an order with their credits; null where there is no such order. What was not settled yet, is first. */
export async function readOrderKits(container: MedusaContainer, orderId: string): Promise<OrderKits | null> {
  const swatches: SwatchesService = container.resolve(SWATCHES_MODULE)
  const order = await readKitOrder(container, orderId)
  if (!order) return null
  if (order.kits.length === 0) return { customer_id: order.customer_id, kits: [] }
  // Costs two short reads where all is done; after a crash it is what brings the missing credit.
  await settleKits(container, order)
  const [lines, credits] = await Promise.all([
    swatches.listSwatchKitLines({ order_id: orderId }, { take: null }),
    swatches.listSwatchCredits({ order_id: orderId }, { take: null }),
  ])
  const used = await usesOf(
    container,
    credits.map(({ promotion_id }) => promotion_id),
  )
  const kits = order.kits.map(({ id }) => {
    const line = lines.find(({ order_line_item_id }) => order_line_item_id === id)
    const credit = credits.find(({ order_line_item_id }) => order_line_item_id === id)
    return {
      line_item_id: id,
      colors: line ? colorsOf(line.colors) : null,
      credit: credit ? shown(credit, used) : null,
      withdrawn_because: credit?.withdrawn_because ?? null,
      promotion_id: credit?.promotion_id ?? null,
    }
  })
  return { customer_id: order.customer_id, kits }
}

/** A customer's own credits, the newest first. */
export async function readOwnCredits(container: MedusaContainer, customerId: string): Promise<OwnCredits> {
  const swatches: SwatchesService = container.resolve(SWATCHES_MODULE)
  const credits = await swatches.listSwatchCredits(
    { customer_id: customerId },
    { order: { created_at: "DESC" }, take: MOST_CREDITS },
  )
  if (credits.length === 0) return { credits: [] }
  const used = await usesOf(
    container,
    credits.map(({ promotion_id }) => promotion_id),
  )
  const { data: orders } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: [...new Set(credits.map(({ order_id }) => order_id))] },
  })
  const numbers = new Map(orders.map(({ id, display_id }) => [id, display_id]))
  return {
    credits: credits.map((credit) => ({
      ...shown(credit, used),
      order_number: numbers.get(credit.order_id) ?? null,
    })),
  }
}

interface CreditRow {
  id: string
  code: string
  amount: unknown
  currency_code: string
  promotion_id: string | null
  withdrawn_at: Date | null
}

function shown(
  { id, code, amount, currency_code, promotion_id, withdrawn_at }: CreditRow,
  used: Map<string, number>,
) {
  const state = creditState({ withdrawn: withdrawn_at !== null, used: used.get(promotion_id ?? "") ?? 0 })
  return { id, code, amount: Number(amount), currency_code, state }
}
