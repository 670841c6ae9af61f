import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { BundlePreview, ParsedPartyInput } from "../../../../../contract"
import { previewParty } from "../../../../../workflows/weddings/preview"
import { channelsOf } from "../../audience"

/** What a party costs, with no cart. */
export async function POST(
  req: MedusaStoreRequest<ParsedPartyInput>,
  res: MedusaResponse<BundlePreview>,
): Promise<void> {
  res.set("Cache-Control", "private, no-store")
  res.json(await previewParty(req.scope, channelsOf(req), req.validatedBody))
}
