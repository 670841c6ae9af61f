import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"

export const shareOptions = (scope: MedusaContainer) =>
  scope.resolve<CatalogueService>(CATALOGUE_MODULE).options.shares
