import { Module } from "@medusajs/framework/utils"
import { BundlesService } from "./service"

export const BUNDLES_MODULE = "tie_bundles"

export type { BundlesService } from "./service"

export default Module(BUNDLES_MODULE, { service: BundlesService })
