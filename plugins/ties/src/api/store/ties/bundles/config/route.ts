import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { getCatalogueView } from "../../../../../catalogue-view"
import type { BundleConfig, BundleConfigQuery } from "../../../../../contract"
import { readBundleConfig } from "../../../../../workflows/weddings/config"
import { audienceOf } from "../../audience"

/** What a builder can offer: themes, roles, tiers and limits. */
export async function GET(
  req: MedusaStoreRequest<unknown, BundleConfigQuery>,
  res: MedusaResponse<BundleConfig>,
): Promise<void> {
  const view = await getCatalogueView(req.scope, audienceOf(req))
  res.json(await readBundleConfig(req.scope, view))
}
