import { Module } from "@medusajs/framework/utils"
import { CatalogueVersionService } from "./service"

export const CATALOGUE_VERSION_MODULE = "tie_catalogue_version"

export default Module(CATALOGUE_VERSION_MODULE, { service: CatalogueVersionService })
