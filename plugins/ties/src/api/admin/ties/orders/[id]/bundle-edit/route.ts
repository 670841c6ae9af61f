import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type BundleEditAnswer, idParamsSchema, type ParsedBundleEdit } from "../../../../../../contract"
import { editBundles } from "../../../../../../workflows/edit-bundles"
import { requireNotOnTheDesk } from "../../../../../../workflows/edit-bundles/on-the-desk"
import { parseInput } from "../../../../../utils/parse-input"

/** Changes the ties of an order's weddings, and with them its tier; or says what that would come to. */
export async function POST(
  req: AuthenticatedMedusaRequest<ParsedBundleEdit>,
  res: MedusaResponse<BundleEditAnswer>,
): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  await requireNotOnTheDesk(req.scope, id)
  res.json(await editBundles(req.scope, id, req.validatedBody, req.auth_context.actor_id))
}
