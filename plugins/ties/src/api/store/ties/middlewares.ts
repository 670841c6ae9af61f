import type { MiddlewareRoute } from "@medusajs/framework/http"
import { catalogueQuerySchema, colorQuerySchema, recommendationsQuerySchema } from "../../../contract"
import { refuseUnreadable } from "../../utils/refuse-unreadable"
import { validateQuery } from "../../utils/validate-query"
import { bundleMiddlewares } from "./bundles/middlewares"
import { paymentLinkMiddlewares } from "./payment-links/middlewares"
import { swatchMiddlewares } from "./swatches/middlewares"
import { weddingMiddlewares } from "./weddings/middlewares"

export const storeTiesMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/ties", middlewares: [refuseUnreadable] },
  { matcher: "/store/ties/catalogue", methods: ["GET"], middlewares: [validateQuery(catalogueQuerySchema)] },
  { matcher: "/store/ties/colors/:slug", methods: ["GET"], middlewares: [validateQuery(colorQuerySchema)] },
  {
    matcher: "/store/ties/colors/:slug/recommendations",
    methods: ["GET"],
    middlewares: [validateQuery(recommendationsQuerySchema)],
  },
  ...bundleMiddlewares,
  ...swatchMiddlewares,
  ...weddingMiddlewares,
  ...paymentLinkMiddlewares,
]
