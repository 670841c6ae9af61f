import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { specialPromotion } from "../special-promotion"
import type { BegunChange } from "./begin-change"

interface Priced {
  begun: BegunChange
  weddingId: string
  percent: number
}

/** Makes Medusa's promotion of a special price; none where it is taken away. */
export const makeSpecialStep = createStep(
  "ties-make-special-price",
  async ({ begun, weddingId, percent }: Priced, { container }) => {
    const { special_code: code } = begun.change
    if (code === null) return new StepResponse<{ id: string | null }>({ id: null })
    const [made] = await container
      .resolve(Modules.PROMOTION)
      .createPromotions([specialPromotion({ code, percent, taxInclusive: begun.taxInclusive, weddingId })])
    if (!made) throw new Error(`Medusa made no promotion for the special price of ${weddingId}`)
    return new StepResponse<{ id: string | null }>({ id: made.id })
  },
)

/** Ends the promotion of a special price that another has taken the place of. */
export const endSpecialStep = createStep("ties-end-special-price", async (id: string, { container }) => {
  await container.resolve(Modules.PROMOTION).updatePromotions({ id, status: "inactive" })
  return new StepResponse(null)
})
