import type { MedusaContainer } from "@medusajs/framework/types"
import { resolveThemes } from "../../domain/themes"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"

/** What staff should see to on the page of the rules, each a sentence. */
export async function readNotes(scope: MedusaContainer): Promise<string[]> {
  const catalogue = scope.resolve<CatalogueService>(CATALOGUE_MODULE)
  const colors = await catalogue.listColors({ withdrawn_at: null }, { select: ["slug", "name"], take: null })
  const { unknown } = resolveThemes(catalogue.options.themes, colors)
  return unknown.map(
    ({ theme, color }) =>
      `The theme "${theme.name}" names the colour "${color}", which the catalogue does not sell`,
  )
}
