import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { readColorDetail } from "../../../../../catalogue-view"
import type { ColorDetail, ColorQuery, UnknownColor } from "../../../../../contract"
import { soldColor } from "../../sold-color"

/** One colour with its stock counted now; 404 with suggestions for one that is not sold. */
export async function GET(
  req: MedusaStoreRequest<unknown, ColorQuery>,
  res: MedusaResponse<ColorDetail | UnknownColor>,
): Promise<void> {
  const found = await soldColor(req, res)
  if (!found) return
  const { view, color, audience } = found
  res.json(await readColorDetail(req.scope, view, color, audience.salesChannelIds))
}
