import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"

/** What the roles of a party are called, by their slugs. */
export function readRoles(scope: MedusaContainer): (slug: string) => { slug: string; name: string } {
  const { roles } = scope.resolve<CatalogueService>(CATALOGUE_MODULE).options.bundles
  return (slug) => ({ slug, name: roles.find((role) => role.slug === slug)?.name ?? slug })
}
