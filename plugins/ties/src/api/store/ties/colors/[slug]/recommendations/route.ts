import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { Recommendations, RecommendationsQuery, UnknownColor } from "../../../../../../contract"
import { recommend } from "../../../../../../domain/colour/recommend"
import { resolveThemes } from "../../../../../../domain/themes"
import { CATALOGUE_MODULE } from "../../../../../../modules/catalogue"
import type { CatalogueService } from "../../../../../../modules/catalogue/service"
import { soldColor } from "../../../sold-color"

/** Colours that go with one, each with the reason why; 404 with suggestions for a colour that is not sold. */
export async function GET(
  req: MedusaStoreRequest<unknown, RecommendationsQuery>,
  res: MedusaResponse<Recommendations | UnknownColor>,
): Promise<void> {
  const { theme } = req.validatedQuery
  const found = await soldColor(req, res)
  if (!found) return
  const { view, color } = found
  const sold = [...view.colors.values()]
  const { options } = req.scope.resolve<CatalogueService>(CATALOGUE_MODULE)
  const { themes } = resolveThemes(options.themes, sold)
  if (theme !== undefined && !themes.some((one) => one.slug === theme)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `theme: there is no theme "${theme}"`)
  }
  res.json({
    recommendations: recommend(color, sold, themes, theme).map(({ color: one, reason }) => ({
      slug: one.slug,
      name: one.name,
      hex: one.hex,
      family: { slug: one.family.slug, name: one.family.name },
      reason,
    })),
  })
}
