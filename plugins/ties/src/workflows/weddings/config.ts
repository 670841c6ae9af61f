import type { MedusaContainer } from "@medusajs/framework/types"
import type { CatalogueView } from "../../catalogue-view"
import type { BundleConfig } from "../../contract"
import { resolveThemes } from "../../domain/themes"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { readRulesInForce } from "./price-lines"

/** What a builder can offer to those who see this catalogue. */
export async function readBundleConfig(scope: MedusaContainer, view: CatalogueView): Promise<BundleConfig> {
  const { bundles, themes } = scope.resolve<CatalogueService>(CATALOGUE_MODULE).options
  const now = Date.now()
  const rules = await readRulesInForce(scope)
  const tiers = rules.filter(
    ({ conditions, startsAt, endsAt }) =>
      Object.values(conditions).every((slugs) => slugs.length === 0) &&
      (startsAt ?? 0) <= now &&
      now < (endsAt ?? Infinity),
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
