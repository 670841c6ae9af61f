import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  binsSchema,
  dyeLotsSchema,
  fulfilmentQuerySchema,
  missingSchema,
  noQuerySchema,
  pickListQuerySchema,
  scanSchema,
  shipSchema,
  stockQuerySchema,
  takeOutSchema,
} from "../../../../contract"
import { validateBody } from "../../../utils/validate-body"
import { validateQuery } from "../../../utils/validate-query"

const ROOT = "/admin/ties/fulfilment"
const ORDER = `${ROOT}/orders/:id`
const plain = validateQuery(noQuerySchema)
const takes = (schema: Parameters<typeof validateBody>[0]) => [plain, validateBody(schema)]

/** Picking, packing and shipping. */
export const fulfilmentMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(fulfilmentQuerySchema)] },
  { matcher: `${ROOT}/pick-list`, methods: ["GET"], middlewares: [validateQuery(pickListQuerySchema)] },
  { matcher: `${ROOT}/stock`, methods: ["GET"], middlewares: [validateQuery(stockQuerySchema)] },
  { matcher: `${ROOT}/bins`, methods: ["PUT"], middlewares: takes(binsSchema) },
  { matcher: ORDER, methods: ["GET"], middlewares: [plain] },
  { matcher: `${ORDER}/left`, methods: ["GET"], middlewares: [plain] },
  { matcher: `${ORDER}/slips`, methods: ["GET"], middlewares: [plain] },
  { matcher: `${ORDER}/labels`, methods: ["GET"], middlewares: [plain] },
  { matcher: `${ORDER}/scans`, methods: ["POST"], middlewares: takes(scanSchema) },
  { matcher: `${ORDER}/bags/:key/take-out`, methods: ["POST"], middlewares: takes(takeOutSchema) },
  { matcher: `${ORDER}/bags/:key/missing`, methods: ["POST"], middlewares: takes(missingSchema) },
  { matcher: `${ORDER}/dye-lots`, methods: ["PUT"], middlewares: takes(dyeLotsSchema) },
  { matcher: `${ORDER}/shipments`, methods: ["POST"], middlewares: takes(shipSchema) },
]
