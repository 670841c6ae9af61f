import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  changePartySchema,
  deskDetailsSchema,
  deskEventBodySchema,
  noQuerySchema,
  noteSchema,
  specialPriceSchema,
} from "../../../../contract"
import { validateBody } from "../../../utils/validate-body"
import { validateQuery } from "../../../utils/validate-query"

const WEDDING = "/admin/ties/weddings/:id"
const plain = validateQuery(noQuerySchema)
const takes = (schema: Parameters<typeof validateBody>[0]) => [plain, validateBody(schema)]

export const quoteMiddlewares: MiddlewareRoute[] = [
  { matcher: `${WEDDING}/quote/:event`, methods: ["POST"], middlewares: takes(deskEventBodySchema) },
  { matcher: `${WEDDING}/special-price`, methods: ["POST"], middlewares: takes(specialPriceSchema) },
  { matcher: `${WEDDING}/details`, methods: ["POST"], middlewares: takes(deskDetailsSchema) },
  { matcher: `${WEDDING}/party`, methods: ["PUT"], middlewares: takes(changePartySchema) },
  { matcher: `${WEDDING}/notes`, methods: ["POST"], middlewares: takes(noteSchema) },
  { matcher: `${WEDDING}/link`, methods: ["POST"], middlewares: [plain] },
]
