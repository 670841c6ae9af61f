import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  assignSchema,
  bulkSchema,
  changeTaskSchema,
  chasingSchema,
  exportQuerySchema,
  lookupQuerySchema,
  noQuerySchema,
  weddingsQuerySchema,
} from "../../../../contract"
import { validateBody } from "../../../utils/validate-body"
import { validateQuery } from "../../../utils/validate-query"

const WEDDINGS = "/admin/ties/weddings"
const plain = validateQuery(noQuerySchema)

/** Lists of weddings, and what the desk does to one. */
export const deskWeddingMiddlewares: MiddlewareRoute[] = [
  { matcher: WEDDINGS, methods: ["GET"], middlewares: [validateQuery(weddingsQuerySchema)] },
  { matcher: `${WEDDINGS}/export`, methods: ["GET"], middlewares: [validateQuery(exportQuerySchema)] },
  { matcher: `${WEDDINGS}/lookup`, methods: ["GET"], middlewares: [validateQuery(lookupQuerySchema)] },
  { matcher: `${WEDDINGS}/bulk`, methods: ["POST"], middlewares: [plain, validateBody(bulkSchema)] },
  { matcher: `${WEDDINGS}/:id/candidates`, methods: ["GET"], middlewares: [plain] },
  {
    matcher: `${WEDDINGS}/:id/chasing`,
    methods: ["POST"],
    middlewares: [plain, validateBody(chasingSchema)],
  },
  { matcher: `${WEDDINGS}/:id/assign`, methods: ["POST"], middlewares: [plain, validateBody(assignSchema)] },
  {
    matcher: `${WEDDINGS}/:id/tasks/:task_id`,
    methods: ["POST"],
    middlewares: [plain, validateBody(changeTaskSchema)],
  },
]
