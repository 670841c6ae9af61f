import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { select } from "../../database/select"
import { bindOrder } from "./bind-order"
import { linkRules } from "./link-rules"
import { rowsOfOrder } from "./rows"

/** Which change of an order is meant: the one of this exchange or claim, or any of the order's own. */
export type ChangeOf = { exchange_id: string } | { claim_id: string } | { order_id: string }

const OPEN = `
  select id, order_id from order_change
  where status in ('pending', 'requested') and carry_over_promotions is null and deleted_at is null`

/**
 * Has the open change of a wedding's order compute its promotions anew, so that the tier follows its ties and a tie that
 * is sent in the place of another has its price. Medusa's own default is to leave discounts as they are, and what is
 * new without any. Where staff have decided on it themselves, theirs is kept.
 */
export async function carryOverWeddings(scope: MedusaContainer, of: ChangeOf): Promise<void> {
  const [[column, id] = ["order_id", ""]] = Object.entries(of)
  const open = await select<{ id: string; order_id: string }>(scope, `${OPEN} and ${column} = ?`, [id])
  for (const change of open) {
    await bindOrder(scope, change.order_id)
    if ((await rowsOfOrder(scope, change.order_id)).length === 0) continue
    await carryOver(scope, change.order_id, change.id)
  }
}

/**
 * Has a change of an order compute its promotions with each of its steps from now on. Written past Medusa's own workflow,
 * which refuses codes of a fixed amount that are spread over all lines: it has a single exchanged tie in mind, and here
 * all lines of the order are computed.
 */
export async function carryOver(scope: MedusaContainer, orderId: string, changeId: string): Promise<void> {
  await linkRules(scope, orderId)
  await scope.resolve(Modules.ORDER).updateOrderChanges([{ id: changeId, carry_over_promotions: true }])
}
