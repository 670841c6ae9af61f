import { Module } from "@medusajs/framework/utils"
import { checkStates } from "./loaders/check-states"
import { WeddingsService } from "./service"

export const WEDDINGS_MODULE = "tie_weddings"

export type { WeddingsService } from "./service"

export default Module(WEDDINGS_MODULE, { service: WeddingsService, loaders: [checkStates] })
