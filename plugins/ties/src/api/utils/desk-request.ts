import type { MedusaRequest } from "@medusajs/framework/http"
import { idParamsSchema } from "../../contract"
import type { Actor } from "../../domain/quotes/quote"
import { limitOf } from "../../domain/quotes/special-price"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import type { Doer } from "../../modules/weddings/store/audit"
import type { Viewer } from "../../modules/weddings/store/visible"
import { readDeskActor } from "./desk-actor"
import { parseInput } from "./parse-input"

/** A request of the desk about one wedding: which, and who asks. */
export interface DeskRequest {
  weddingId: string
  viewer: Viewer
  /** As the audit trail has it. */
  by: Doer
  /** As decisions have it. */
  actor: Extract<Actor, { kind: "desk" }>
}

/** Reads which wedding a request is about (`:id`), and in which role who asks it. */
export async function readDeskRequest(req: MedusaRequest): Promise<DeskRequest> {
  const { id } = parseInput(idParamsSchema.loose(), req.params)
  const { userId, role, coordinatorId } = await readDeskActor(req)
  const { desk } = req.scope.resolve<CatalogueService>(CATALOGUE_MODULE).options
  return {
    weddingId: id,
    viewer: { role, coordinatorId },
    by: { id: userId, role },
    actor: { kind: "desk", role, specialLimit: limitOf(role, desk.special_price_limits) },
  }
}
