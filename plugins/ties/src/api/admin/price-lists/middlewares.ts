import type { MiddlewareRoute } from "@medusajs/framework/http"
import { renewCatalogue } from "../../../catalogue-view/renew"
import { onceAnswered } from "../../utils/once-answered"

/** Medusa sends no event when a price list is switched on or off. */
const renew = onceAnswered(
  renewCatalogue,
  "A price list was changed, but the shop's catalogue could not be told; it follows by its age",
)

export const priceListMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/price-lists/:id", methods: ["POST"], middlewares: [renew] },
]
