import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cancelBeginOrderEditWorkflow } from "@medusajs/medusa/core-flows"
import { select } from "../../database/select"
import { BUNDLES_MODULE } from "../../modules/bundles"
import type { BundlesService } from "../../modules/bundles/service"
import { TOKEN_KEY } from "../weddings/mark-lines"

/** By which an edit of Medusa's says that it is ours, and nobody's who edits the order by hand. */
export const EDIT_MARK = "ties: an edit of a party"

/** Seconds that one waits for another who edits the same order. */
const WAIT = 60

/** Runs something while no other of ours edits the order. */
export const holdingOrder = <T>(
  scope: MedusaContainer,
  orderId: string,
  work: () => Promise<T>,
): Promise<T> => scope.resolve(Modules.LOCKING).execute(`ties-edit:${orderId}`, work, { timeout: WAIT })

const OPEN = `
  select id from order_change
  where order_id = ? and internal_note = ? and status in ('pending', 'requested') and deleted_at is null`

/** Lines that were written for an order's edit and never bound to it, with the line of the order that they are of. */
const UNBOUND = `
  select l.id, (select i.item_id from order_item i
      join "order" o on o.id = i.order_id and o.version = i.version
      join order_line_item t on t.id = i.item_id
      where i.order_id = b.order_id and i.deleted_at is null and t.metadata ->> '${TOKEN_KEY}' = l.token limit 1) as item_id
  from tie_bundle_line l join tie_bundle b on b.id = l.bundle_id and b.deleted_at is null
  where b.order_id = ? and l.order_line_item_id is null and l.line_item_id is null and l.deleted_at is null`

/**
 * Brings an edit to its end whose process died: one that was not confirmed is taken back, and the lines of one that was are
 * bound to the order's. Whoever calls holds the order. Where none was left it does nothing.
 */
export async function endLeftEdit(scope: MedusaContainer, orderId: string): Promise<void> {
  if ((await select(scope, OPEN, [orderId, EDIT_MARK])).length > 0) {
    await cancelBeginOrderEditWorkflow(scope).run({ input: { order_id: orderId } })
  }
  const unbound = await select<{ id: string; item_id: string | null }>(scope, UNBOUND, [orderId])
  const bundles: BundlesService = scope.resolve(BUNDLES_MODULE)
  const bound = unbound.flatMap(({ id, item_id }) => (item_id ? [{ id, order_line_item_id: item_id }] : []))
  const lost = unbound.flatMap(({ id, item_id }) => (item_id ? [] : [id]))
  if (bound.length > 0) await bundles.updateBundleLines(bound)
  if (lost.length > 0) await bundles.deleteBundleLines(lost)
}
