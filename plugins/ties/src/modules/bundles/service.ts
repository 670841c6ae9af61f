import { MedusaService } from "@medusajs/framework/utils"
import { Bundle } from "./models/bundle"
import { BundleLine } from "./models/bundle-line"

export class BundlesService extends MedusaService({ Bundle, BundleLine }) {}
