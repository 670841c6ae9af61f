import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { Bulk, BulkAnswer } from "../../contract"
import type { Actor } from "../../domain/quotes/quote"
import type { Doer } from "../../modules/weddings/store/audit"
import { refusalIn } from "../../modules/weddings/store/refusal"
import type { Viewer } from "../../modules/weddings/store/visible"
import { causeEvent } from "../quotes/cause-event"
import { assignWedding, serviceOf } from "./assign"

/** Who asks, as lists, the audit trail and decisions have them. */
export interface Asker {
  viewer: Viewer
  by: Doer
  actor: Extract<Actor, { kind: "desk" }>
}

/**
 * Does one thing to many weddings, one after the other: each is done whole or not at all, and one that can't be done keeps
 * none of the others from being done. What is another's is answered as if it were not there.
 */
export async function actOnMany(scope: MedusaContainer, bulk: Bulk, asker: Asker): Promise<BulkAnswer> {
  const answer: BulkAnswer = { done: [], refused: [] }
  for (const id of new Set(bulk.ids)) {
    try {
      await actOnOne(scope, id, bulk, asker)
      answer.done.push(id)
    } catch (error) {
      answer.refused.push({ id, ...refusalOf(scope, error) })
    }
  }
  return answer
}

async function actOnOne(
  scope: MedusaContainer,
  weddingId: string,
  bulk: Bulk,
  { viewer, by, actor }: Asker,
): Promise<void> {
  const { quote } = await serviceOf(scope).requireWedding(weddingId, viewer)
  switch (bulk.action) {
    case "assign":
      return assignWedding(scope, weddingId, bulk, { ...viewer, userId: by.id })
    case "approve": {
      const version = bulk.versions?.[weddingId] ?? quote.version
      const request = { event: "approve" as const, actor, version }
      await causeEvent(scope, {
        weddingId,
        viewer,
        by,
        request,
        internalNote: bulk.internal_note ?? null,
      })
      return
    }
    case "remind":
      return serviceOf(scope).askForReminder(weddingId, by)
  }
}

function refusalOf(scope: MedusaContainer, error: unknown): { code: string; message: string } {
  if (error instanceof Error && MedusaError.isMedusaError(error)) {
    return { code: refusalIn(error)?.code ?? error.type, message: error.message }
  }
  scope
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error("A bulk action failed for one of its weddings", error as Error)
  return { code: "unexpected", message: "This one failed; the shop's log says why" }
}
