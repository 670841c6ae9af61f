import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { actionsOn, type LateAction, whyNotUntil } from "../../domain/shares/late"
import { shareOf } from "../../domain/shares/statement"
import { todayIn } from "../../domain/timeline/dates"
import { select } from "../../database/select"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Doer } from "../../modules/weddings/store/audit"
import { followHeld } from "./follow"
import { readShared, type SharedWedding } from "./read"
import { holdingShares, ShareRefused, sharesOf } from "./scope"

export interface LateRequest {
  weddingId: string
  payer: string
  by: Doer
}

/** What can be done about a member's share now. */
export const actionsNow = ({ statement, sums, held, members }: SharedWedding, payer: string): LateAction[] =>
  members.some(({ id, has_left }) => id === payer && !has_left)
    ? actionsOn(shareOf(statement, payer), {
        isPacked: sums.packed.has(payer),
        isOrdered: sums.orderId !== null,
        held: held.get(payer) ?? 0,
      })
    : []

/**
 * Has the couple pay for a member who was to do so themselves, from now on. A payment that the member has begun and not made
 * is closed, so that it is not paid twice.
 * @throws ShareRefused (409) where they have paid, or do so just now
 */
export function takeOverShare(
  scope: MedusaContainer,
  { weddingId, payer, by }: LateRequest,
): Promise<SharedWedding> {
  return holdingShares(scope, weddingId, async () => {
    const found = await followHeld(scope, weddingId)
    requireAction(found, payer, "pay")
    await closeSessions(scope, found, payer)
    await sharesOf(scope).keepShare(weddingId, payer, { taken_over_at: new Date() })
    await writeDown(scope, { weddingId, payer, by }, "share.take_over", null)
    return followHeld(scope, weddingId)
  })
}

/**
 * Gives a member more time to pay, up to the day on which the ties ship.
 * @param dueOn ISO date
 * @throws ShareRefused (409)
 */
export function extendShare(
  scope: MedusaContainer,
  { weddingId, payer, by }: LateRequest,
  dueOn: string,
): Promise<SharedWedding> {
  return holdingShares(scope, weddingId, async () => {
    const found = await readShared(scope, weddingId)
    requireAction(found, payer, "extend")
    const tasks = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).readTasks(weddingId)
    const why = whyNotUntil(dueOn, {
      today: todayIn(found.wedding.time_zone, Date.now()),
      last: tasks.find(({ key }) => key === "shipped")?.due_on ?? null,
    })
    if (why) throw new ShareRefused("bad_day", why)
    await sharesOf(scope).keepShare(weddingId, payer, { due_on: dueOn })
    await writeDown(scope, { weddingId, payer, by }, "share.extend", { due_on: dueOn })
    return readShared(scope, weddingId)
  })
}

function requireAction(found: SharedWedding, payer: string, action: LateAction): void {
  if (found.sums.isCancelled) throw new ShareRefused("cancelled", "This wedding’s order was cancelled.")
  if (actionsNow(found, payer).includes(action)) return
  const message = found.held.has(payer)
    ? "This share is paid, and the payment is on its way."
    : "Nothing is due of this share."
  throw new ShareRefused(found.held.has(payer) ? "being_paid" : "not_possible", message)
}

const OPEN = `
  select s.id from payment_session s where s.id = any(?) and s.deleted_at is null
    and not exists (select 1 from payment p where p.payment_session_id = s.id and p.deleted_at is null)`

/** @throws ShareRefused (409) where its provider does not let go of it: it is being paid */
async function closeSessions(scope: MedusaContainer, { kept }: SharedWedding, payer: string): Promise<void> {
  const ids = kept.sessions.flatMap((one) => (one.payer === payer ? [one.session_id] : []))
  for (const { id } of await select<{ id: string }>(scope, OPEN, [ids])) {
    try {
      await scope.resolve(Modules.PAYMENT).deletePaymentSession(id)
    } catch (error) {
      const message = "They are paying just now. Look again in a moment."
      throw Object.assign(new ShareRefused("being_paid", message), { cause: error })
    }
  }
}

const writeDown = (
  scope: MedusaContainer,
  { weddingId, payer, by }: LateRequest,
  action: string,
  after: Record<string, unknown> | null,
): Promise<void> =>
  scope
    .resolve<WeddingsService>(WEDDINGS_MODULE)
    .writeAudit({ weddingId, by, action, entityId: payer, before: null, after })
