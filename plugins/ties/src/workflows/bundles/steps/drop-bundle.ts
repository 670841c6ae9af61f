import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUNDLES_MODULE } from "../../../modules/bundles"
import type { BundlesService } from "../../../modules/bundles/service"

/** Takes a wedding away; its line items are no longer of it, and the caller takes them out of the cart. */
export const dropBundleStep = createStep(
  "ties-drop-bundle",
  async (bundleId: string, { container }) => {
    const bundles: BundlesService = container.resolve(BUNDLES_MODULE)
    const { lines } = await bundles.retrieveBundle(bundleId, { relations: ["lines"] })
    await bundles.softDeleteBundles(bundleId)
    return new StepResponse(
      lines.flatMap(({ line_item_id }) => line_item_id ?? []),
      bundleId,
    )
  },
  async (bundleId, { container }) => {
    if (!bundleId) return
    await container.resolve<BundlesService>(BUNDLES_MODULE).restoreBundles(bundleId)
  },
)
