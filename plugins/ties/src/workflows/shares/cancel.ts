import type { MedusaContainer } from "@medusajs/framework/types"
import { BigNumber } from "bignumber.js"
import { ChangeActionType, Modules, OrderChangeType, OrderWorkflowEvents } from "@medusajs/framework/utils"
import type { CancelOrdered } from "../../contract"
import { keptOf } from "../../domain/shares/cancellation"
import { majorOf, sumOf } from "../../domain/shares/money"
import { statementOf } from "../../domain/shares/statement"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Doer } from "../../modules/weddings/store/audit"
import { backToday } from "./back-today"
import { followHeld } from "./follow"
import { letGo } from "./held"
import { readShared, type SharedWedding } from "./read"
import { holdingShares, ShareRefused, sharesOf } from "./scope"
import { statementToContract } from "./to-contract"

const WHY = "The wedding’s order was cancelled."

export interface Cancellation extends CancelOrdered {
  weddingId: string
  by: Doer
}

/**
 * Cancels the order of a wedding before anything of it is packed. What goes back to each follows the shop's policy; what is
 * kept is what the order comes to from then on, so that Medusa's books and the ledger say the same.
 * @throws ShareRefused (409)
 */
export function cancelOrdered(
  scope: MedusaContainer,
  { weddingId, by, version, back_today }: Cancellation,
): Promise<SharedWedding> {
  return holdingShares(scope, weddingId, async () => {
    const found = await followHeld(scope, weddingId)
    const percent = await requireCancellable(scope, found, { version, back_today })
    await letGo(scope, found.heldPayments)
    const paid = statementOf(found.party, found.books)
    const kept = keptOf(paid, percent)
    await sharesOf(scope).changeParty(weddingId, {
      kept: Object.fromEntries(kept),
      cancelled_at: new Date(),
      cancelled_by: by.id,
    })
    await scope.resolve<WeddingsService>(WEDDINGS_MODULE).writeAudit({
      weddingId,
      by,
      action: "share.cancel_order",
      entityId: found.sums.orderId ?? weddingId,
      before: null,
      after: { percent, kept: Object.fromEntries(kept) },
    })
    await finishCancellation(scope, await readShared(scope, weddingId))
    return followHeld(scope, weddingId, WHY)
  })
}

async function requireCancellable(
  scope: MedusaContainer,
  found: SharedWedding,
  { version, back_today }: CancelOrdered,
): Promise<number> {
  const { sums, wedding } = found
  if (sums.orderId === null) throw new ShareRefused("not_ordered", "Nothing is ordered yet.")
  if (sums.isCancelled || found.kept.party?.kept) {
    throw new ShareRefused("cancelled", "This wedding’s order was cancelled already.")
  }
  if (sums.packed.size > 0) {
    throw new ShareRefused("packed", "Some of its ties are packed: write to us, and we see what can be done.")
  }
  const percent = await backToday(scope, wedding)
  if (version === sums.version && percent === back_today) return percent
  const message = "What goes back was another when you looked: look at it as it is now, then decide again."
  throw new ShareRefused("stale", message, await statementToContract(scope, found))
}

/**
 * Brings an order that was decided to be cancelled to its end, also where a process died at it: what is not kept comes off its
 * total, its ties are free for others, and it is cancelled without Medusa giving back what the policy keeps.
 */
export async function finishCancellation(
  scope: MedusaContainer,
  { sums, kept: { party } }: SharedWedding,
): Promise<void> {
  const { orderId, currency } = sums
  if (orderId === null || !party?.kept || sums.isCancelled) return
  // To the last fraction: Medusa's totals are not rounded, and what is kept is.
  const kept = majorOf(sumOf(Object.values(party.kept)), currency)
  const off = new BigNumber(sums.total).minus(kept)
  if (off.gt(0)) await takeOff(scope, orderId, off.toNumber())
  const lines = [...sums.linesOf.values()].flat()
  await scope.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(lines)
  await scope.resolve(Modules.ORDER).cancel(orderId)
  await scope.resolve(Modules.EVENT_BUS).emit({ name: OrderWorkflowEvents.CANCELED, data: { id: orderId } })
}

/** Takes an amount off what an order comes to. Medusa's own workflow takes off only what nobody has paid. */
async function takeOff(scope: MedusaContainer, orderId: string, amount: number): Promise<void> {
  const orders = scope.resolve(Modules.ORDER)
  const open = await orders.listOrderChanges({ order_id: orderId, status: "pending" })
  const left = open.filter(({ change_type }) => String(change_type) === OrderChangeType.CREDIT_LINE)
  if (left.length > 0) await orders.deleteOrderChanges(left.map(({ id }) => id))
  const change = await orders.createOrderChange({
    order_id: orderId,
    change_type: OrderChangeType.CREDIT_LINE,
    actions: [
      {
        action: ChangeActionType.CREDIT_LINE_ADD,
        reference: "cancellation",
        reference_id: orderId,
        amount,
      },
    ],
  } as never)
  await orders.confirmOrderChange((change as unknown as { id: string }).id)
}
