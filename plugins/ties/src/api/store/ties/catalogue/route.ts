import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { getCatalogueView, getFamilyAnswer } from "../../../../catalogue-view"
import type { CatalogueQuery } from "../../../../contract"
import { sendAnswer } from "../../../utils/send-answer"
import { audienceOf } from "../audience"

/** Everything that the shop's browse pages show, in one answer. */
export async function GET(
  req: MedusaStoreRequest<unknown, CatalogueQuery>,
  res: MedusaResponse,
): Promise<void> {
  const { family } = req.validatedQuery
  const view = await getCatalogueView(req.scope, audienceOf(req))
  const answer = family === undefined ? view.answer : await getFamilyAnswer(view, family)
  if (!answer) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no colour family "${family}"`)
  sendAnswer(req, res, answer)
}
