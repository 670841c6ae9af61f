import type { AuthenticatedMedusaRequest, MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { type CreatedWedding, idempotencyKeySchema, type ParsedCreateWedding } from "../../../../contract"
import { createWedding } from "../../../../workflows/quotes/create-wedding"
import { readCoupleWedding } from "../../../../workflows/quotes/read/couple"
import { parseInput } from "../../../utils/parse-input"
import { channelsOf } from "../audience"

const headersSchema = z.object({ "idempotency-key": idempotencyKeySchema })

/** Makes a wedding with its quote, and the link by which its couple comes back. */
export async function POST(
  req: MedusaStoreRequest<ParsedCreateWedding> & Pick<AuthenticatedMedusaRequest, "auth_context">,
  res: MedusaResponse<CreatedWedding>,
): Promise<void> {
  const { "idempotency-key": idempotencyKey } = parseInput(headersSchema, {
    "idempotency-key": req.get("idempotency-key"),
  })
  const { id, token } = await createWedding(req.scope, {
    wanted: req.validatedBody,
    idempotencyKey,
    salesChannelIds: channelsOf(req),
    customerId: req.auth_context?.actor_id || null,
  })
  res.set("Cache-Control", "no-store")
  res.status(201).json({ wedding: await readCoupleWedding(req.scope, id), token })
}
