import type { MiddlewareRoute } from "@medusajs/framework/http"
import { refuseFractions } from "../../utils/refuse-fractions"

const ROUTES = ["/store/carts", "/store/carts/:id/line-items", "/store/carts/:id/line-items/:line_id"]

/** Medusa's own routes by which ties come into a cart, or become more or fewer. */
export const cartMiddlewares: MiddlewareRoute[] = ROUTES.map((matcher) => ({
  matcher,
  methods: ["POST"],
  middlewares: [refuseFractions],
}))
