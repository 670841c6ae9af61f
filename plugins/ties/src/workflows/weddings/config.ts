import type { MedusaContainer } from "@medusajs/framework/types"
import type { CatalogueView } from "../../catalogue-view"
import type { BundleConfig } from "../../contract"
import { whyNotForWedding } from "../../domain/bundles/pick-rules"
import { isGeneral } from "../../domain/bundles/rule"
import { resolveThemes } from "../../domain/themes"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { readRulesInForce } from "./price-lines"

/** What a builder can offer to those who see this catalogue. */
export async function readBundleConfig(scope: MedusaContainer, view: CatalogueView): Promise<BundleConfig> {
  const { bundles, themes } = scope.resolve<CatalogueService>(CATALOGUE_MODULE).options
  const now = Date.now()
  const rules = await readRulesInForce(scope)
  const anyWedding = { theme: null, weddingDate: null }
  const tiers = rules.filter(
    (rule) =>
      isGeneral(rule.conditions) && whyNotForWedding(rule, anyWedding, rule.minimumQuantity, now) === null,
  )
  return {
    themes: resolveThemes(themes, [...view.colors.values()]).themes.map(
      ({ slug, name, seasons, style, colors }) => ({
        slug,
        name,
        seasons: [...seasons],
        style,
        colors: colors.map((color) => ({
          slug: color.slug,
          name: color.name,
          hex: color.hex,
          family: color.family.slug,
        })),
      }),
    ),
    roles: bundles.roles,
    tiers: tiers
      .map(({ name, percent, minimumQuantity }) => ({ name, percent, minimum_quantity: minimumQuantity }))
      .sort((one, other) => one.minimum_quantity - other.minimum_quantity),
    limits: { members: bundles.members, quantity: bundles.quantity },
    payment_modes: ["couple", "self"],
  }
}
