import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { SYSTEM } from "../../modules/weddings/store/audit"
import { refusalIn } from "../../modules/weddings/store/refusal"
import { finishShipments } from "../fulfilment/ship"
import { keepHolds } from "../stock/settle-holds"
import { causeEvent } from "./cause-event"
import { followOrder } from "./follow-order"
import { payIfOrdered } from "./paid"
import { holdingCart, settle } from "./settle"

/**
 * Does for quotes what comes with time alone, and what was missed when it came: changes that were left half done are
 * undone, orders that nobody told of are followed, what ran out expires, what is reserved is what is wanted, and parcels
 * that were begun are sent. One that fails keeps no other from it.
 */
export async function keepQuotes(scope: MedusaContainer, now = new Date()): Promise<void> {
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  const due = await weddings.findDue(now)
  await each(scope, due.halfDone, async (id) => {
    const { wedding } = await weddings.requireWedding(id)
    await holdingCart(scope, wedding.cart_id, async () => settle(scope, await weddings.requireWedding(id)))
  })
  await each(scope, due.ordered, async (id) => payIfOrdered(scope, await weddings.requireWedding(id)))
  await each(scope, due.onTheWay, async (id) => {
    const { wedding } = await weddings.requireWedding(id)
    if (wedding.order_id !== null) await followOrder(scope, wedding.order_id)
  })
  await each(scope, due.expired, async (weddingId) =>
    causeEvent(scope, { weddingId, by: SYSTEM, request: { event: "expire", actor: { kind: "system" } } }),
  )
  await keepHolds(scope)
  await finishShipments(scope)
}

async function each(
  scope: MedusaContainer,
  ids: readonly string[],
  work: (id: string) => Promise<unknown>,
): Promise<void> {
  for (const id of ids) {
    try {
      await work(id)
    } catch (error) {
      // Somebody was faster: then it is no longer due.
      if (refusalIn(error)) continue
      scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`The quote of ${id} could not be kept up to date; the next run tries again`, error as Error)
    }
  }
}
