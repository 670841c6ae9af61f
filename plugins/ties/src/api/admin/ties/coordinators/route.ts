import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CoordinatorAnswer, Coordinators, ParsedCoordinator } from "../../../../contract"
import { readCoordinators } from "../../../../desk-view/coordinators"
import { readRules } from "../../../../workflows/desk/assign"
import { createCoordinator } from "../../../../workflows/desk/coordinators"
import { readDeskActor } from "../../../utils/desk-actor"
import { answerCoordinator } from "./answer"

/** Everybody at the desk, with how many weddings each has. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Coordinators>): Promise<void> {
  const { today } = await readRules(req.scope)
  res.json({ coordinators: await readCoordinators(req.scope, today) })
}

/** Gives an admin user a place at the desk. */
export async function POST(
  req: AuthenticatedMedusaRequest<ParsedCoordinator>,
  res: MedusaResponse<CoordinatorAnswer>,
): Promise<void> {
  const id = await createCoordinator(req.scope, req.validatedBody, await readDeskActor(req))
  res.status(201)
  await answerCoordinator(req, res, id)
}
