import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SWATCHES_MODULE, type SwatchesService } from "../../../modules/swatches"
import { tokenOf } from "../kit-token"

interface Binding {
  id: string
  cart_id: string
  token: string
}

/** Ties the colours to the line that was just made for them; from here on its token means nothing any more. */
export const bindKitLineStep = createStep(
  "bind-swatch-kit-line",
  async ({ id, cart_id, token }: Binding, { container }) => {
    const swatches: SwatchesService = container.resolve(SWATCHES_MODULE)
    const items = await container
      .resolve(Modules.CART)
      .listLineItems({ cart_id }, { select: ["id", "metadata"], take: null })
    const item = items.find(({ metadata }) => tokenOf(metadata) === token)
    if (!item) throw new Error(`Medusa made no line for the swatch kit ${id}`)
    await swatches.updateSwatchKitLines({ id, line_item_id: item.id })
    return new StepResponse(item.id, id)
  },
  async (id, { container }) => {
    if (!id) return
    const swatches: SwatchesService = container.resolve(SWATCHES_MODULE)
    await swatches.updateSwatchKitLines({ id, line_item_id: null })
  },
)
