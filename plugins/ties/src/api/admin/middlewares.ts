import type { MiddlewareRoute } from "@medusajs/framework/http"
import { guardDesk } from "../utils/desk-guard"
import { onlyOwn } from "../utils/desk-guard/scope"

/** Who may call what of the whole admin, Medusa's routes among it. */
export const guardMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin", middlewares: [guardDesk] },
  { matcher: "/admin/orders", methods: ["GET"], middlewares: [onlyOwn("order")] },
  { matcher: "/admin/customers", methods: ["GET"], middlewares: [onlyOwn("customer")] },
]
