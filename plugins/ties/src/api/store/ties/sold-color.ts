import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import {
  type Audience,
  type CatalogueView,
  getCatalogueView,
  unknownColor,
  type ViewColor,
} from "../../../catalogue-view"
import { colorParamsSchema, type UnknownColor } from "../../../contract"
import { parseInput } from "../../utils/parse-input"
import { REVALIDATED, varyByKey } from "../../utils/send-answer"
import { audienceOf } from "./audience"

interface SoldColor {
  audience: Audience
  view: CatalogueView
  color: ViewColor
}

/** The colour that a path names; null where it is not sold, which is then answered: 404 with suggestions. */
export async function soldColor(
  req: MedusaStoreRequest<unknown, { region_id?: string | undefined }>,
  res: MedusaResponse<UnknownColor>,
): Promise<SoldColor | null> {
  const { slug } = parseInput(colorParamsSchema, req.params)
  const audience = audienceOf(req)
  const view = await getCatalogueView(req.scope, audience)
  varyByKey(res)
  res.set("Cache-Control", REVALIDATED)
  const color = view.colors.get(slug)
  if (color) return { audience, view, color }
  res.status(404).json(unknownColor(view, slug))
  return null
}
