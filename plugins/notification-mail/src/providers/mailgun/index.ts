import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { MailgunMailService } from "./service"

export default ModuleProvider(Modules.NOTIFICATION, { services: [MailgunMailService] })
