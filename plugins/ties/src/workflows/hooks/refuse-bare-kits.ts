import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { SWATCHES_MODULE, type SwatchesService } from "../../modules/swatches"
import { tokenOf } from "../swatches/kit-token"

/** What both cart workflows hand to their `validate` hook, as far as it is read here. */
interface CartHookInput {
  input: {
    cart_id?: string
    items?: Array<{ variant_id?: string | null; metadata?: Record<string, unknown> | null }> | null
  }
}

/**
 * Keeps swatch kits out of carts that nobody chose colours for: a kit is added through
 * `POST /store/ties/carts/:id/swatches` alone, whose token is good for one line of one cart.
 * @throws MedusaError not_allowed (400)
 */
export async function refuseBareKits(
  { input }: CartHookInput,
  { container }: { container: MedusaContainer },
): Promise<void> {
  const items = input.items ?? []
  if (items.length === 0) return
  const swatches: SwatchesService = container.resolve(SWATCHES_MODULE)
  const variantId = await swatches.kitVariantId()
  const kits = variantId === null ? [] : items.filter((item) => item.variant_id === variantId)
  if (kits.length === 0) return
  const tokens = new Set(kits.flatMap(({ metadata }) => tokenOf(metadata) ?? []))
  const open =
    input.cart_id === undefined || tokens.size === 0
      ? []
      : await swatches.listSwatchKitLines(
          { token: [...tokens], cart_id: input.cart_id, line_item_id: null },
          { select: ["id"] },
        )
  if (open.length === kits.length) return
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "A swatch kit needs its colours: add it with POST /store/ties/carts/:id/swatches",
  )
}
