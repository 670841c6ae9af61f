import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { WeddingChange } from "../../modules/weddings/store/begin-change"
import { readDeskSettings } from "../desk/settings"
import { changeCartWorkflow } from "./change-cart"
import { releaseHolds, settleOrLeave } from "../stock/settle-holds"
import { clockOf } from "./clock"
import { readOffered } from "./offered"
import { payIfOrdered } from "./paid"
import { holdingCart, restoreOrLeave, settle } from "./settle"
import type { ChangeInput } from "./steps/begin-change"

interface Changed {
  change: WeddingChange
  /** Of the promotion of a new special price. */
  promotionId: string | null
  /** Of the couple's new e-mail address, where it has one. */
  customerId: string | null
}

/**
 * Changes a wedding and its cart together, while nobody else changes, pays or completes the cart. The wedding takes over
 * what its cart holds in one transaction and last of all: of a change that fails before, nothing was ever said of the
 * wedding, and the cart is made again what it was; of a process that died, by whoever comes next.
 */
export function carryOutChange(scope: MedusaContainer, asked: Omit<ChangeInput, "changeId">): Promise<void> {
  const input = { ...asked, changeId: randomUUID() }
  return holdingCart(scope, input.cartId, async () => {
    const quoted = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).requireWedding(input.weddingId)
    await settle(scope, quoted)
    await payIfOrdered(scope, quoted)
    // What is held for the party as it was would be missing to the party as it is to be.
    if (input.ties) await releaseHolds(scope, input.weddingId)
    try {
      const { result } = await changeCartWorkflow(scope).run({ input })
      await finish(scope, input, result)
    } catch (error) {
      // Medusa undoes the steps around one that was skipped out of order, so that what it has undone is no cart yet.
      await restoreOrLeave(scope, input)
      throw error
    } finally {
      if (input.ties) await settleOrLeave(scope, input.weddingId)
    }
  })
}

async function finish(
  scope: MedusaContainer,
  { weddingId, cartId, by, request, details, members, replaced, couple, percent, linkExpiresAt }: ChangeInput,
  { change, promotionId, customerId }: Changed,
): Promise<void> {
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  const { quote } = await weddings.requireWedding(weddingId)
  const [offered, settings] = await Promise.all([
    readOffered(scope, cartId, percent ?? quote.special_percent),
    readDeskSettings(scope),
  ])
  const special = {
    special_percent: percent ?? 0,
    special_promotion_id: promotionId,
    special_code: change.special_code,
  }
  await weddings.finishChange({
    weddingId,
    by,
    changeId: change.id,
    holidays: settings.holidays,
    ...(details ? { details } : {}),
    ...(members ? { members, replaced } : {}),
    ...(couple ? { customerId } : {}),
    ...(linkExpiresAt ? { linkExpiresAt: new Date(linkExpiresAt) } : {}),
    revision: {
      offered: { content: offered.content, hash: offered.hash, at: new Date(change.priced_at) },
      act: { by, request, ...(percent === null ? {} : { special }) },
      clock: clockOf(settings),
    },
  })
}
