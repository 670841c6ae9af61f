import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Moved } from "../../modules/weddings/store/act-on-quote"
import { QUOTE_MOVED } from "./events"

/** Tells subscribers what happened, each step by itself. */
export async function tellMoved(scope: MedusaContainer, moved: Moved): Promise<Moved> {
  const { wedding, quote, steps } = moved
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
