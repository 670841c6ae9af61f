import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SwatchColor } from "../../../contract/swatches"
import { SWATCHES_MODULE, type SwatchesService } from "../../../modules/swatches"

export interface KitLineInput {
  cart_id: string
  token: string
  colors: SwatchColor[]
}

/** Notes the colours of a kit that is about to be put into a cart. Undone, they are forgotten. */
export const openKitLineStep = createStep(
  "open-swatch-kit-line",
  async ({ cart_id, token, colors }: KitLineInput, { container }) => {
    const swatches: SwatchesService = container.resolve(SWATCHES_MODULE)
    // A list is JSON as well, which the generated type of a JSON column leaves out.
    const json = colors as unknown as Record<string, unknown>
    const line = await swatches.createSwatchKitLines({ cart_id, token, colors: json })
    return new StepResponse(line.id, line.id)
  },
  async (id, { container }) => {
    if (!id) return
    const swatches: SwatchesService = container.resolve(SWATCHES_MODULE)
    await swatches.deleteSwatchKitLines(id)
  },
)
