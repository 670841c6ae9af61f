import { Module } from "@medusajs/framework/utils"
import { SwatchesService } from "./service"

export const SWATCHES_MODULE = "tie_swatches"

export { KIT_ID, type SwatchesService } from "./service"

export default Module(SWATCHES_MODULE, { service: SwatchesService })
