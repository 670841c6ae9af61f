import { Module } from "@medusajs/framework/utils"
import { PaymentsService } from "./service"

export const PAYMENTS_MODULE = "tie_payments"

export type { PaymentsService } from "./service"

export default Module(PAYMENTS_MODULE, { service: PaymentsService })
