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

/** Who asks at the desk, in each of the shapes in which it is needed. */
export interface DeskAsker {
  viewer: Viewer
  /** As the audit trail has it. */
  by: Doer
  /** As decisions have it. */
  actor: Extract<Actor, { kind: "desk" }>
}

/** A request of the desk about one wedding: which, and who asks. */
export interface DeskRequest extends DeskAsker {
  weddingId: string
}

/** Reads in which role who asks does so. */
export async function readDeskAsker(req: MedusaRequest): Promise<DeskAsker> {
  const { userId, role, coordinatorId } = await readDeskActor(req)
  const { desk } = req.scope.resolve<CatalogueService>(CATALOGUE_MODULE).options
  return {
    viewer: { role, coordinatorId },
    by: { id: userId, role },
    actor: { kind: "desk", role, specialLimit: limitOf(role, desk.special_price_limits) },
  }
}

/** Reads which wedding a request is about (`:id`), and in which role who asks it. */
export async function readDeskRequest(req: MedusaRequest): Promise<DeskRequest> {
  const { id } = parseInput(idParamsSchema.loose(), req.params)
  return { weddingId: id, ...(await readDeskAsker(req)) }
}
