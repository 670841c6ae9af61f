import type { MedusaContainer } from "@medusajs/framework/types"
import { getCatalogueView } from "../../catalogue-view"
import type { WeddingChoices, WeddingChoicesQuery } from "../../contract"
import { resolveThemes, SEASONS } from "../../domain/themes"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { defaultChannel } from "./default-channel"

/**
 * What rules and parties can be made of. Rules may speak of any style and family of the catalogue, a party only has ties
 * that are sold.
 * @throws MedusaError 400 for an unknown region, or where no sales channel is given and the store has no default one
 */
export async function readWeddingChoices(
  scope: MedusaContainer,
  { region_id, sales_channel_id }: WeddingChoicesQuery,
): Promise<WeddingChoices> {
  const catalogue = scope.resolve<CatalogueService>(CATALOGUE_MODULE)
  const salesChannelIds = sales_channel_id ? [sales_channel_id] : await defaultChannel(scope)
  const shelf = {
    select: ["slug", "name"] as never,
    take: null,
    order: { rank: "ASC", slug: "ASC" },
  } as const
  const [view, styles, families] = await Promise.all([
    getCatalogueView(scope, { regionId: region_id, salesChannelIds }),
    catalogue.listStyles({}, shelf),
    catalogue.listFamilies({}, shelf),
  ])
  const { bundles, themes } = catalogue.options
  const colors = [...view.colors.values()].map(({ slug, name, hex, family, variants }) => ({
    slug,
    name,
    hex,
    family: family.slug,
    styles: variants.flatMap(({ style, price }) => (price ? [style] : [])),
  }))
  return {
    region_id: view.catalogue.region_id,
    currency_code: view.catalogue.currency_code,
    themes: resolveThemes(themes, colors).themes.map((theme) => ({
      slug: theme.slug,
      name: theme.name,
      colors: theme.colors.map(({ slug }) => slug),
    })),
    seasons: [...SEASONS],
    roles: bundles.roles.map(named),
    styles: styles.map(named),
    families: families.map(named),
    colors: colors.filter((color) => color.styles.length > 0),
    limits: { members: bundles.members, quantity: bundles.quantity },
  }
}

const named = ({ slug, name }: { slug: string; name: string }) => ({ slug, name })
