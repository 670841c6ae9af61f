import { Module } from "@medusajs/framework/utils"
import { checkOptions } from "./loaders/check-options"
import { CatalogueService } from "./service"

export const CATALOGUE_MODULE = "tie_catalogue"

export type { CatalogueService } from "./service"

export default Module(CATALOGUE_MODULE, { service: CatalogueService, loaders: [checkOptions] })
