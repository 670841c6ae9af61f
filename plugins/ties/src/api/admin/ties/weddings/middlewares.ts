import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  exportQuerySchema,
  lookupQuerySchema,
  noQuerySchema,
  weddingsQuerySchema,
} from "../../../../contract"
import { validateQuery } from "../../../utils/validate-query"

const WEDDINGS = "/admin/ties/weddings"
const plain = validateQuery(noQuerySchema)

/** Lists of weddings, and what the desk does to one. */
export const deskWeddingMiddlewares: MiddlewareRoute[] = [
  { matcher: WEDDINGS, methods: ["GET"], middlewares: [validateQuery(weddingsQuerySchema)] },
  { matcher: `${WEDDINGS}/export`, methods: ["GET"], middlewares: [validateQuery(exportQuerySchema)] },
  { matcher: `${WEDDINGS}/lookup`, methods: ["GET"], middlewares: [validateQuery(lookupQuerySchema)] },
  { matcher: `${WEDDINGS}/:id/candidates`, methods: ["GET"], middlewares: [plain] },
]
