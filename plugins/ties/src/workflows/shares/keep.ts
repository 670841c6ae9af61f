import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { select } from "../../database/select"
import { finishCancellation } from "./cancel"
import { followHeld } from "./follow"
import { readShared } from "./read"
import { holdingShares } from "./scope"
import { booksAgree } from "./to-contract"

/** Most weddings that one run looks at. */
const MOST = 100

/**
 * Weddings whose order has moved money that the ledger does not hold, that have refunds to be carried out, or a cancellation
 * that did not come to its end.
 */
const BEHIND = `
  select w.id from wed_wedding w
  join order_cart oc on oc.cart_id = w.cart_id and oc.deleted_at is null
  join "order" o on o.id = oc.order_id and o.deleted_at is null
  left join shr_party s on s.wedding_id = w.id and s.deleted_at is null
  where w.deleted_at is null and not w.is_demo and (
    s.wedding_id is null
    or s.changing is not null
    or (s.kept is not null and o.canceled_at is null)
    or exists (select 1 from shr_refund r
      where r.wedding_id = w.id and r.state in ('planned', 'sending') and r.deleted_at is null)
    or exists (select 1 from order_transaction t
      where t.order_id = o.id and t.reference in ('capture', 'refund') and t.deleted_at is null
        and not exists (select 1 from shr_entry e where e.event_key = t.reference_id and e.deleted_at is null)))
  order by w.updated_at desc limit ${MOST}`

/** Has the ledgers of all weddings follow their orders, where a process died or an event was lost. @returns how many */
export async function keepShares(scope: MedusaContainer): Promise<number> {
  const behind = await select<{ id: string }>(scope, BEHIND, [])
  const logger = scope.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { id } of behind) {
    try {
      const after = await holdingShares(scope, id, async () => {
        await finishCancellation(scope, await readShared(scope, id))
        return followHeld(scope, id)
      })
      if (!booksAgree(after)) logger.error(`The ledger of wedding ${id} says another than its order`)
    } catch (error) {
      // One that fails must not keep the others from being looked at; the next run looks again.
      logger.error(`The shares of wedding ${id} could not be put right`, error as Error)
    }
  }
  return behind.length
}
