import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { restoreMirrors } from "../../../workflows/pricing-rules/mirrors"

/** Once Medusa's own promotion page has changed one, those that rules are mirrored to are put right again. */
function restoreOnceAnswered(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  res.once("finish", () => {
    if (res.statusCode >= 300) return
    restoreMirrors(req.scope).catch((error: Error) =>
      req.scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          "A promotion was changed, but could not be compared with the pricing rules; the job will",
          error,
        ),
    )
  })
  next()
}

export const promotionMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/promotions/:id*", methods: ["POST", "DELETE"], middlewares: [restoreOnceAnswered] },
]
