import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import {
  type AddedBundle,
  type CartBundles,
  idempotencyKeySchema,
  idParamsSchema,
  type Party,
} from "../../../../../../contract"
import { addBundle } from "../../../../../../workflows/bundles"
import { readCartBundles } from "../../../../../../workflows/weddings/cart-bundles"
import { parseInput } from "../../../../../utils/parse-input"
import { channelsOf } from "../../../audience"
import { z } from "@medusajs/framework/zod"

const headersSchema = z.object({ "idempotency-key": idempotencyKeySchema })

/** The weddings in a cart, and what became of its promotion codes. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse<CartBundles>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  res.set("Cache-Control", "private, no-store")
  res.json(await readCartBundles(req.scope, id))
}

/** Puts a whole party into the cart, with one call and all at once. */
export async function POST(req: MedusaStoreRequest<Party>, res: MedusaResponse<AddedBundle>): Promise<void> {
  const { id } = parseInput(idParamsSchema, req.params)
  const { "idempotency-key": idempotencyKey } = parseInput(headersSchema, {
    "idempotency-key": req.get("idempotency-key"),
  })
  const added = await addBundle(req.scope, {
    cartId: id,
    salesChannelIds: channelsOf(req),
    party: req.validatedBody,
    idempotencyKey,
  })
  res.status(201).json(added)
}
