import type { MiddlewareRoute } from "@medusajs/framework/http"
import { bundleConfigQuerySchema, noQuerySchema, partyInputSchema, partySchema } from "../../../../contract"
import { validateBody } from "../../../utils/validate-body"
import { validateQuery } from "../../../utils/validate-query"

const plain = validateQuery(noQuerySchema)
const party = [plain, validateBody(partySchema)]
const CART = "/store/ties/carts/:id/bundles"

export const bundleMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/ties/bundles/config",
    methods: ["GET"],
    middlewares: [validateQuery(bundleConfigQuerySchema)],
  },
  {
    matcher: "/store/ties/bundles/preview",
    methods: ["POST"],
    middlewares: [plain, validateBody(partyInputSchema)],
  },
  { matcher: "/store/ties/orders/:id/bundles", methods: ["GET"], middlewares: [plain] },
  { matcher: "/store/ties/orders/:id/tracking", methods: ["GET"], middlewares: [plain] },
  { matcher: CART, methods: ["GET"], middlewares: [plain] },
  { matcher: CART, methods: ["POST"], middlewares: party },
  { matcher: `${CART}/:bundle_id`, methods: ["PUT"], middlewares: party },
  { matcher: `${CART}/:bundle_id`, methods: ["DELETE"], middlewares: [plain] },
]
