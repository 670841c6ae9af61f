import { BigNumber } from "bignumber.js"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { matchKits } from "../../domain/swatches/match-kits"
import { SWATCHES_MODULE, type SwatchesService } from "../../modules/swatches"
import { creditPromotion, newCreditCode } from "./credit-promotion"
import { tokenOf } from "./kit-token"
import type { KitOrder } from "./read-sale"

/**
 * Ties the colours of a cart's kits to the lines of the order that the cart became, and issues each line's credit.
 * Run again, after a crash between any two steps too, it does what is missing and nothing twice.
 */
export async function settleKits(container: MedusaContainer, order: KitOrder): Promise<void> {
  if (order.kits.length === 0) return
  const swatches: SwatchesService = container.resolve(SWATCHES_MODULE)
  // Two who settle one order at once would both find nothing there; the unique keys would let one of them fail.
  await container.resolve(Modules.LOCKING).execute(
    `ties-swatches-${order.id}`,
    async () => {
      await tieColors(container, swatches, order)
      await issueCredits(container, swatches, order)
    },
    { timeout: 20 },
  )
}

async function tieColors(
  container: MedusaContainer,
  swatches: SwatchesService,
  order: KitOrder,
): Promise<void> {
  if (order.cart_id === null) return
  const lines = await swatches.listSwatchKitLines({ cart_id: order.cart_id }, { take: null })
  const tied = new Set(lines.flatMap(({ order_line_item_id }) => order_line_item_id ?? []))
  const open = lines.filter((line) => line.order_line_item_id === null && line.line_item_id !== null)
  const left = order.kits.filter(({ id }) => !tied.has(id))
  if (open.length === 0 || left.length === 0) return
  const still = await container
    .resolve(Modules.CART)
    .listLineItems({ cart_id: order.cart_id }, { select: ["id"], take: null })
  const inCart = new Set(still.map(({ id }) => id))
  const matched = matchKits(
    left.map(({ id, metadata }) => ({ id, token: tokenOf(metadata) })),
    open.filter(({ line_item_id }) => inCart.has(line_item_id ?? "")),
  )
  await swatches.updateSwatchKitLines(
    [...matched].map(([order_line_item_id, id]) => ({ id, order_id: order.id, order_line_item_id })),
  )
}

async function issueCredits(
  container: MedusaContainer,
  swatches: SwatchesService,
  order: KitOrder,
): Promise<void> {
  const issued = await swatches.listSwatchCredits({ order_id: order.id }, { take: null })
  const known = new Map(issued.map((credit) => [credit.order_line_item_id, credit]))
  for (const kit of order.kits) {
    const amount = new BigNumber(kit.unit_price).times(kit.quantity).toNumber()
    if (amount <= 0) continue
    // The row comes first: its unique line is what makes the credit one, and its code makes the promotion one.
    const credit =
      known.get(kit.id) ??
      (await swatches.createSwatchCredits({
        order_id: order.id,
        order_line_item_id: kit.id,
        customer_id: order.customer_id,
        code: newCreditCode(),
        currency_code: order.currency_code,
        amount,
        is_tax_inclusive: kit.is_tax_inclusive,
      }))
    if (credit.promotion_id !== null && credit.promotion_id !== undefined) continue
    const promotion_id = (await findPromotion(container, credit.code)) ?? (await promote(container, credit))
    await swatches.updateSwatchCredits({ id: credit.id, promotion_id })
  }
}

/** A promotion that a run which was killed has made and not noted. */
async function findPromotion(container: MedusaContainer, code: string): Promise<string | null> {
  const [found] = await container.resolve(Modules.PROMOTION).listPromotions({ code }, { select: ["id"] })
  return found?.id ?? null
}

async function promote(
  container: MedusaContainer,
  credit: Parameters<typeof creditPromotion>[0],
): Promise<string> {
  const { result } = await createPromotionsWorkflow(container).run({
    input: { promotionsData: [creditPromotion(credit)] },
  })
  const [promotion] = result
  if (!promotion) throw new Error(`Medusa made no promotion for the credit ${credit.code}`)
  return promotion.id
}
