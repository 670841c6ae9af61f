import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUNDLES_MODULE } from "../../../modules/bundles"
import type { BundlesService } from "../../../modules/bundles/service"
import { TOKEN_KEY } from "../../weddings/mark-lines"
import type { KeptParty } from "./keep-party"

/** Binds each line of a party to the line item that was made for it. From here on its token is no longer believed. */
export const bindLinesStep = createStep(
  "ties-bind-lines",
  async ({ cartId, party }: { cartId: string; party: KeptParty }, { container }) => {
    const items = await container
      .resolve(Modules.CART)
      .listLineItems({ cart_id: cartId }, { select: ["id", "metadata"], take: null })
    const byToken = new Map(items.map(({ id, metadata }) => [metadata?.[TOKEN_KEY], id]))
    const bound = party.lines.map(({ id, token, key }) => {
      const lineItemId = byToken.get(token)
      if (!lineItemId) throw new Error(`The tie of "${key}" was not put into the cart`)
      return { id, line_item_id: lineItemId }
    })
    await container.resolve<BundlesService>(BUNDLES_MODULE).updateBundleLines(bound)
    return new StepResponse(null)
  },
)
