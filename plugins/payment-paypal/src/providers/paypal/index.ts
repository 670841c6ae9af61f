import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PayPalPaymentService } from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [PayPalPaymentService] })
