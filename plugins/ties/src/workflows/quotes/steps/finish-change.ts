import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WEDDINGS_MODULE } from "../../../modules/weddings"
import type { WeddingsService } from "../../../modules/weddings/service"
import { readClock } from "../clock"
import { readOffered } from "../offered"
import type { BegunChange, ChangeInput } from "./begin-change"

interface Finished {
  input: ChangeInput
  begun: BegunChange
  /** Of the promotion of a new special price. */
  promotionId: string | null
  /** Of the couple's new e-mail address, where it has one. */
  customerId: string | null
}

/** Keeps a change whose cart is as it is to be: what it holds and costs is a new version, where it differs. */
export const finishChangeStep = createStep(
  "ties-finish-wedding-change",
  async ({ input, begun, promotionId, customerId }: Finished, { container }) => {
    const weddings: WeddingsService = container.resolve(WEDDINGS_MODULE)
    const { weddingId, cartId, by, request, details, members, percent, linkExpiresAt } = input
    const { quote } = await weddings.requireWedding(weddingId)
    const [offered, clock] = await Promise.all([
      readOffered(container, cartId, percent ?? quote.special_percent),
      readClock(container),
    ])
    const special = {
      special_percent: percent ?? 0,
      special_promotion_id: promotionId,
      special_code: begun.change.special_code,
    }
    const before = await weddings.finishChange({
      weddingId,
      by,
      changeId: begun.change.id,
      ...(details ? { details } : {}),
      ...(members ? { members } : {}),
      ...(input.couple ? { customerId } : {}),
      ...(linkExpiresAt ? { linkExpiresAt: new Date(linkExpiresAt) } : {}),
      revision: {
        offered: { content: offered.content, hash: offered.hash, at: new Date(begun.change.priced_at) },
        act: { by, request, ...(percent === null ? {} : { special }) },
        clock,
      },
    })
    return new StepResponse(null, before)
  },
  async (before, { container }) => {
    if (before) await container.resolve<WeddingsService>(WEDDINGS_MODULE).undoChange(before)
  },
)
