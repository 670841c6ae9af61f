import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Doer } from "../../modules/weddings/store/audit"
import { followHeld } from "./follow"
import type { SharedWedding } from "./read"
import { holdingShares, ShareRefused, sharesOf } from "./scope"

/** Has a refund tried again that its provider refused. @throws MedusaError NOT_FOUND (404) where there is no such one */
export const retryRefund = (
  scope: MedusaContainer,
  { weddingId, refundId }: { weddingId: string; refundId: string },
): Promise<SharedWedding> =>
  holdingShares(scope, weddingId, async () => {
    if (!(await sharesOf(scope).reviveRefund(weddingId, refundId))) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no failed refund ${refundId}`)
    }
    return followHeld(scope, weddingId)
  })

/** Lets the ties of a wedding be packed though not all is paid, or takes that back. @throws ShareRefused (409) */
export const releaseParty = (
  scope: MedusaContainer,
  { weddingId, released, by }: { weddingId: string; released: boolean; by: Doer },
): Promise<SharedWedding> =>
  holdingShares(scope, weddingId, async () => {
    const found = await followHeld(scope, weddingId)
    if (found.sums.orderId === null) throw new ShareRefused("not_ordered", "Nothing is ordered yet.")
    await sharesOf(scope).changeParty(weddingId, {
      released_at: released ? new Date() : null,
      released_by: released ? by.id : null,
    })
    await scope.resolve<WeddingsService>(WEDDINGS_MODULE).writeAudit({
      weddingId,
      by,
      action: "share.release",
      entityId: weddingId,
      before: { released: Boolean(found.kept.party?.released_at) },
      after: { released },
    })
    return followHeld(scope, weddingId)
  })
