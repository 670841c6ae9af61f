import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { CoordinatorAnswer } from "../../../../contract"
import { readCoordinators } from "../../../../desk-view/coordinators"
import { readRules } from "../../../../workflows/desk/assign"

/** Answers somebody's place at the desk as it is now. */
export async function answerCoordinator(
  { scope }: Pick<MedusaRequest, "scope">,
  res: MedusaResponse<CoordinatorAnswer>,
  id: string,
): Promise<void> {
  const { today } = await readRules(scope)
  const [coordinator] = await readCoordinators(scope, today, id)
  if (!coordinator) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is nobody under the id ${id}`)
  res.json({ coordinator })
}
