import type { MedusaContainer } from "@medusajs/framework/types"
import { serviceOf, settleAssignments } from "./assign"
import { planTasks } from "./timeline"

/** So many weddings are judged in one transaction. */
const BATCH = 500

/**
 * Does what comes with time alone, and what a process that died has left undone: weddings that were sent in and have no
 * tasks get them, who is away hands over, the queue is emptied, and risks are judged by today's date.
 */
export async function keepDesk(scope: MedusaContainer): Promise<void> {
  const weddings = serviceOf(scope)
  for (const id of await weddings.readUnplanned()) await planTasks(scope, id)
  await settleAssignments(scope)
  const ids = await weddings.readUnderWay()
  for (let at = 0; at < ids.length; at += BATCH) await weddings.judgeRisks(ids.slice(at, at + BATCH))
}
