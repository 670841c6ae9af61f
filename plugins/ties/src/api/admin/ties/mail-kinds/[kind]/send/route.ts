import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { mailKindParamsSchema, type testMailSchema } from "../../../../../../contract"
import { requireKind, sendTest } from "../../../../../../workflows/mail/preview"
import { parseInput } from "../../../../../utils/parse-input"

/** Sends a kind of mail, of invented people, to somebody who wants to see it in their own mail program. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof testMailSchema>>,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const { kind } = parseInput(mailKindParamsSchema, req.params)
  res.status(202).json({ id: await sendTest(req.scope, requireKind(kind), req.validatedBody.to) })
}
