import type { MiddlewareRoute } from "@medusajs/framework/http"
import { catalogueQuerySchema, colorQuerySchema } from "../../../contract"
import { refuseUnreadable } from "../../utils/refuse-unreadable"
import { validateQuery } from "../../utils/validate-query"

export const storeTiesMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/ties", middlewares: [refuseUnreadable] },
  { matcher: "/store/ties/catalogue", methods: ["GET"], middlewares: [validateQuery(catalogueQuerySchema)] },
  { matcher: "/store/ties/colors/:slug", methods: ["GET"], middlewares: [validateQuery(colorQuerySchema)] },
]
