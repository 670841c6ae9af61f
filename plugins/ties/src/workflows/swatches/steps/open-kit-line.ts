import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SwatchColor } from "../../../contract/swatches"
import { SWATCHES_MODULE, type SwatchesService } from "../../../modules/swatches"

export interface KitLineInput {
  cart_id: string
  token: string
  colors: SwatchColor[]
}

export interface OpenedKitLine {
  id: string
  /** The kit's line item, where the same request was carried out before: then nothing is left to do. */
  lineItemId: string | null
}

const OTHER_REQUEST =
  "Idempotency-Key: was used for a kit of other colours in this cart; send a new key with a new request"

/**
 * Notes the colours of a kit that is about to be put into a cart. Undone, they are forgotten. Runs under the cart's lock.
 * @throws MedusaError CONFLICT (409) where the token stands for a kit of other colours
 */
export const openKitLineStep = createStep(
  "open-swatch-kit-line",
  async ({ cart_id, token, colors }: KitLineInput, { container }) => {
    const swatches: SwatchesService = container.resolve(SWATCHES_MODULE)
    const [known] = await swatches.listSwatchKitLines({ token })
    if (known) {
      const chosen = known.colors as unknown as SwatchColor[]
      if (slugsOf(chosen) !== slugsOf(colors))
        throw new MedusaError(MedusaError.Types.CONFLICT, OTHER_REQUEST)
      const opened: OpenedKitLine = { id: known.id, lineItemId: known.line_item_id }
      if (known.line_item_id !== null) return new StepResponse<OpenedKitLine, string | null>(opened, null)
      // Its process died half way: what it left is taken away, and the kit is put in anew.
      await swatches.deleteSwatchKitLines(known.id)
    }
    // A list is JSON as well, which the generated type of a JSON column leaves out.
    const json = colors as unknown as Record<string, unknown>
    const line = await swatches.createSwatchKitLines({ cart_id, token, colors: json })
    return new StepResponse<OpenedKitLine, string | null>({ id: line.id, lineItemId: null }, line.id)
  },
  async (id, { container }) => {
    if (!id) return
    const swatches: SwatchesService = container.resolve(SWATCHES_MODULE)
    await swatches.deleteSwatchKitLines(id)
  },
)

const slugsOf = (colors: readonly SwatchColor[]): string => colors.map(({ slug }) => slug).join()
