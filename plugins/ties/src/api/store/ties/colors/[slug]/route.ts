import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { getCatalogueView, readColorDetail, unknownColor } from "../../../../../catalogue-view"
import {
  type ColorDetail,
  type ColorQuery,
  type UnknownColor,
  colorParamsSchema,
} from "../../../../../contract"
import { parseInput } from "../../../../utils/parse-input"
import { REVALIDATED, varyByKey } from "../../../../utils/send-answer"
import { audienceOf } from "../../audience"

/** One colour with its stock counted now; 404 with suggestions for one that is not sold. */
export async function GET(
  req: MedusaStoreRequest<unknown, ColorQuery>,
  res: MedusaResponse<ColorDetail | UnknownColor>,
): Promise<void> {
  const { slug } = parseInput(colorParamsSchema, req.params)
  const audience = audienceOf(req)
  const view = await getCatalogueView(req.scope, audience)
  varyByKey(res)
  res.set("Cache-Control", REVALIDATED)
  const color = view.colors.get(slug)
  if (!color) {
    res.status(404).json(unknownColor(view, slug))
    return
  }
  res.json(await readColorDetail(req.scope, view, color, audience.salesChannelIds))
}
