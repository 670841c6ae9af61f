import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type CoordinatorAnswer, idParamsSchema, type UpdateCoordinator } from "../../../../../contract"
import { updateCoordinator } from "../../../../../workflows/desk/coordinators"
import { readDeskActor } from "../../../../utils/desk-actor"
import { parseInput } from "../../../../utils/parse-input"
import { answerCoordinator } from "../answer"

/** Changes somebody's place at the desk; what is absent stays. Who goes hands their weddings over. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateCoordinator>,
  res: MedusaResponse<CoordinatorAnswer>,
): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  await updateCoordinator(req.scope, id, req.validatedBody, await readDeskActor(req))
  await answerCoordinator(req, res, id)
}
