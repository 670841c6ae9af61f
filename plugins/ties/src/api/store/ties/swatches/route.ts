import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { getCatalogueView } from "../../../../catalogue-view"
import type { SwatchesQuery, SwatchOffer } from "../../../../contract"
import { readSwatchOffer } from "../../../../workflows/swatches"
import { REVALIDATED, varyByKey } from "../../../utils/send-answer"
import { audienceOf } from "../audience"

/** Whether a swatch kit can be ordered, for how much, and of how many colours. */
export async function GET(
  req: MedusaStoreRequest<unknown, SwatchesQuery>,
  res: MedusaResponse<SwatchOffer>,
): Promise<void> {
  const audience = audienceOf(req)
  const { region_id, currency_code } = (await getCatalogueView(req.scope, audience)).catalogue
  varyByKey(res)
  res.set("Cache-Control", REVALIDATED)
  res.json(
    await readSwatchOffer(req.scope, {
      region_id,
      currency_code,
      salesChannelIds: audience.salesChannelIds,
    }),
  )
}
