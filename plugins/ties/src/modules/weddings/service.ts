import { MedusaService } from "@medusajs/framework/utils"
import * as models from "./models"

/** Weddings, their quotes, and who sees to them. */
export class WeddingsService extends MedusaService(models) {}
