import { Module } from "@medusajs/framework/utils"
import { FulfilmentService } from "./service"

export const FULFILMENT_MODULE = "tie_fulfilment"

export type { FulfilmentService } from "./service"

export default Module(FULFILMENT_MODULE, { service: FulfilmentService })
