import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import type { AddedBundle, Party, RemovedBundle } from "../../../../../../../contract"
import { removeBundle, replaceBundle } from "../../../../../../../workflows/bundles"
import { parseInput } from "../../../../../../utils/parse-input"
import { channelsOf } from "../../../../audience"

const id = z.string().min(1).max(100)
const paramsSchema = z.object({ id, bundle_id: id }).strict()

/** Puts a party in the place of the one that the wedding has. */
export async function PUT(req: MedusaStoreRequest<Party>, res: MedusaResponse<AddedBundle>): Promise<void> {
  const { id: cartId, bundle_id: bundleId } = parseInput(paramsSchema, req.params)
  const salesChannelIds = channelsOf(req)
  res.json(await replaceBundle(req.scope, { cartId, bundleId, salesChannelIds, party: req.validatedBody }))
}

/** Takes a wedding and its ties out of the cart. */
export async function DELETE(req: MedusaStoreRequest, res: MedusaResponse<RemovedBundle>): Promise<void> {
  const { id: cartId, bundle_id: bundleId } = parseInput(paramsSchema, req.params)
  await removeBundle(req.scope, cartId, bundleId)
  res.json({ id: bundleId, deleted: true })
}
