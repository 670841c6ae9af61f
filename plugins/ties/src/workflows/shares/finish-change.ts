import type { MedusaContainer } from "@medusajs/framework/types"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { endLeftEdit, holdingOrder } from "../edit-bundles/left-over"
import { renewPromises } from "./promises"
import type { SharedWedding } from "./read"
import { sharesOf } from "./scope"

/**
 * Brings a change of an ordered party to its end, also where a process died at it: where its order was changed by then the
 * party is what it was to be, and what was promised is promised at what it comes to; else all stays what it was. Whoever calls
 * holds the wedding's shares.
 * @returns whether there was one
 */
export async function finishChange(
  scope: MedusaContainer,
  { wedding: { id: weddingId }, sums: { orderId, version }, kept: { party } }: SharedWedding,
): Promise<boolean> {
  if (orderId === null || !party?.changing) return false
  await holdingOrder(scope, orderId, () => endLeftEdit(scope, orderId))
  const { members, by, version: before, promised = [] } = party.changing
  if (version > before) {
    await scope.resolve<WeddingsService>(WEDDINGS_MODULE).keepOrderedParty({ weddingId, by, members })
    await renewPromises(scope, weddingId, promised)
  }
  await sharesOf(scope).changeParty(weddingId, { changing: null })
  return true
}
