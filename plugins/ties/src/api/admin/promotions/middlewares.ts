import type { MiddlewareRoute } from "@medusajs/framework/http"
import { restoreMirrors } from "../../../workflows/pricing-rules/mirrors"
import { onceAnswered } from "../../utils/once-answered"

/** Once Medusa's own promotion page has changed one, those that rules are mirrored to are put right again. */
const restore = onceAnswered(
  restoreMirrors,
  "A promotion was changed, but could not be compared with the pricing rules; the job will",
)

export const promotionMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/promotions/:id*", methods: ["POST", "DELETE"], middlewares: [restore] },
  // A campaign takes promotions in, with its dates and its budget.
  { matcher: "/admin/campaigns/:id/promotions", methods: ["POST"], middlewares: [restore] },
]
