import { MedusaService } from "@medusajs/framework/utils"
import { SwatchCredit } from "./models/swatch-credit"
import { SwatchKit } from "./models/swatch-kit"
import { SwatchKitLine } from "./models/swatch-kit-line"

/** There is one kit in a store. */
export const KIT_ID = "swkit_store"

/** Swatch kits: the product, the colours that were chosen for each, and the credits that they earned. */
export class SwatchesService extends MedusaService({ SwatchKit, SwatchKitLine, SwatchCredit }) {
  /** The kit's variant; null where no kit has been made. */
  async kitVariantId(): Promise<string | null> {
    const [kit] = await this.listSwatchKits({ id: KIT_ID }, { select: ["id", "variant_id"] })
    return kit?.variant_id ?? null
  }
}
