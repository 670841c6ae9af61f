import { Module } from "@medusajs/framework/utils"
import { OutboxService } from "./service"

export const OUTBOX_MODULE = "tie_outbox"

export type { OutboxService } from "./service"

export default Module(OUTBOX_MODULE, { service: OutboxService })
