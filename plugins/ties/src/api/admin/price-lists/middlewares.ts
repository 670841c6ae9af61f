import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { renewCatalogue } from "../../../catalogue-view/renew"

/** Medusa sends no event when a price list is switched on or off, so its answer to the member of staff is the sign. */
function renewOnceAnswered(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  res.once("finish", () => {
    if (res.statusCode >= 300) return
    renewCatalogue(req.scope).catch((error: Error) =>
      req.scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          "A price list was changed, but the shop's catalogue could not be told; it follows by its age",
          error,
        ),
    )
  })
  next()
}

export const priceListMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/price-lists/:id", methods: ["POST"], middlewares: [renewOnceAnswered] },
]
