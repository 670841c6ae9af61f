import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Moved } from "../../modules/weddings/store/act-on-quote"
import type { Quoted } from "../../modules/weddings/store/wedding-rows"
import { settleOrLeave } from "../stock/settle-holds"
import { QUOTE_MOVED } from "./events"

/**
 * Tells subscribers what happened, each step by itself. Before that, its ties are reserved where it was approved, and given
 * back where it is so no longer: whoever is told of an approval can count on them.
 */
export async function tellMoved(scope: MedusaContainer, moved: Moved): Promise<Moved> {
  const { wedding, quote, steps } = moved
  if (steps.some(({ from, to }) => from === "approved" || to === "approved")) {
    await settleOrLeave(scope, wedding.id)
  }
  if (steps.length > 0) {
    await scope.resolve(Modules.EVENT_BUS).emit(
      steps.map((step) => ({
        name: QUOTE_MOVED,
        data: { id: wedding.id, quote_id: quote.id, ...step },
      })),
    )
  }
  return moved
}

/** As `tellMoved`, of whatever happened to a quote since it was read. */
export async function tellMovedSince(scope: MedusaContainer, before: Quoted): Promise<void> {
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  const steps = await weddings.readSteps(before.quote.id, before.quote.seq)
  await tellMoved(scope, { ...before, steps })
}
