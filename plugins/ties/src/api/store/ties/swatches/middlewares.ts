import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { addSwatchesSchema, noQuerySchema, swatchesQuerySchema } from "../../../../contract"
import { validateBody } from "../../../utils/validate-body"
import { validateQuery } from "../../../utils/validate-query"

const plain = validateQuery(noQuerySchema)
const WAYS_IN = ["session" as const, "bearer" as const]

export const swatchMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/ties/swatches", methods: ["GET"], middlewares: [validateQuery(swatchesQuerySchema)] },
  { matcher: "/store/ties/carts/:id/swatches", methods: ["GET"], middlewares: [plain] },
  {
    matcher: "/store/ties/carts/:id/swatches",
    methods: ["POST"],
    middlewares: [plain, validateBody(addSwatchesSchema)],
  },
  {
    matcher: "/store/ties/orders/:id/swatches",
    methods: ["GET"],
    middlewares: [plain, authenticate("customer", WAYS_IN, { allowUnauthenticated: true })],
  },
  {
    matcher: "/store/ties/customers/me/credits",
    methods: ["GET"],
    middlewares: [plain, authenticate("customer", WAYS_IN)],
  },
]
