import { Module } from "@medusajs/framework/utils"
import { SharesService } from "./service"

export const SHARES_MODULE = "tie_shares"

export type { SharesService } from "./service"

export default Module(SHARES_MODULE, { service: SharesService })
