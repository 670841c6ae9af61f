import { updatePromotionsStatusWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { whyWithdrawn } from "../../domain/swatches/credit-standing"
import { SWATCHES_MODULE, type SwatchesService } from "../../modules/swatches"
import { readKitOrder } from "./read-sale"
import { settleKits } from "./settle-order"

/** Takes back the credits of kits whose money went back. Run again it does nothing more. */
export async function reviewCredits(container: MedusaContainer, orderId: string): Promise<void> {
  const swatches: SwatchesService = container.resolve(SWATCHES_MODULE)
  const order = await readKitOrder(container, orderId)
  if (!order || order.kits.length === 0) return
  // An order that is cancelled at once may be so before its credits were issued.
  await settleKits(container, order)
  const credits = await swatches.listSwatchCredits({ order_id: orderId, withdrawn_at: null }, { take: null })
  for (const credit of credits) {
    const kit = order.kits.find(({ id }) => id === credit.order_line_item_id)
    const because = whyWithdrawn({
      canceled: order.status === "canceled",
      quantity: kit?.quantity ?? 0,
      returned: kit?.returned ?? 0,
      captured: order.captured,
      refunded: order.refunded,
    })
    if (because !== null) await withdraw(container, swatches, credit, because)
  }
}

/**
 * Takes back one credit by hand, for a refund of which Medusa cannot tell that it was the kit's.
 * @throws MedusaError not_found where there is no such credit, conflict where it was spent
 */
export async function withdrawCredit(container: MedusaContainer, id: string, because: string): Promise<void> {
  const swatches: SwatchesService = container.resolve(SWATCHES_MODULE)
  const [credit] = await swatches.listSwatchCredits({ id })
  if (!credit) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no swatch credit ${id}`)
  if (credit.withdrawn_at !== null) return
  const used = await usesOf(container, [credit.promotion_id])
  if ((used.get(credit.promotion_id ?? "") ?? 0) > 0) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "This credit was spent, so it can't be withdrawn")
  }
  await withdraw(container, swatches, credit, because)
}

/** The promotion first: a crash between the two leaves a credit that is looked at again, not one that can be spent. */
async function withdraw(
  container: MedusaContainer,
  swatches: SwatchesService,
  { id, promotion_id }: { id: string; promotion_id: string | null },
  because: string,
): Promise<void> {
  if (promotion_id !== null) {
    await updatePromotionsStatusWorkflow(container).run({
      input: { promotionsData: [{ id: promotion_id, status: "inactive" }] },
    })
  }
  await swatches.updateSwatchCredits({ id, withdrawn_at: new Date(), withdrawn_because: because })
}

/** How often each of these promotions was used in an order, by id, in one statement. */
export async function usesOf(
  container: MedusaContainer,
  promotionIds: ReadonlyArray<string | null>,
): Promise<Map<string, number>> {
  const ids = promotionIds.flatMap((id) => id ?? [])
  if (ids.length === 0) return new Map()
  const found = await container
    .resolve(Modules.PROMOTION)
    .listPromotions({ id: ids }, { select: ["id", "used"], take: ids.length })
  return new Map(found.map(({ id, used }) => [id, Number(used ?? 0)]))
}

/** The order that a payment was made for; null for a payment of something else. */
export async function orderOfPayment(container: MedusaContainer, paymentId: string): Promise<string | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["payment_collection.order.id"],
    filters: { id: paymentId },
  })
  const [payment] = data as unknown as Array<{
    payment_collection?: { order?: { id: string } | null } | null
  }>
  return payment?.payment_collection?.order?.id ?? null
}
