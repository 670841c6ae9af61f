import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Suppression, Suppressions } from "../../contract"
import type { SuppressionRow } from "../../modules/outbox/store/suppressions"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Doer } from "../../modules/weddings/store/audit"
import { outboxOf } from "./queue"

const toContract = ({ created_at, ...row }: SuppressionRow): Suppression => ({
  ...row,
  created_at: new Date(created_at).toISOString(),
})

/** Addresses that get no mail, or no reminders, and why. */
export async function listSuppressed(
  scope: MedusaContainer,
  filter: { search: string | null; limit: number; offset: number },
): Promise<Suppressions> {
  const { rows, count } = await outboxOf(scope).listHeld(filter)
  return { suppressions: rows.map(toContract), count, limit: filter.limit, offset: filter.offset }
}

/**
 * Holds something against an address no longer, and writes down who said so.
 * @throws MedusaError NOT_FOUND (404)
 */
export async function liftSuppression(scope: MedusaContainer, id: string, by: Doer): Promise<Suppression> {
  const lifted = await outboxOf(scope).lift(id)
  if (lifted === null) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Nothing is held under ${id}`)
  }
  const { address, reason } = lifted
  await scope
    .resolve<WeddingsService>(WEDDINGS_MODULE)
    .writeAudit({ weddingId: null, by, action: "mail.lift", entityId: id, before: { address, reason } })
  return toContract(lifted)
}
