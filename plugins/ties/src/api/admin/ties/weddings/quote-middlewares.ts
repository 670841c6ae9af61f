import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  changePartySchema,
  deskDetailsSchema,
  deskEventBodySchema,
  noQuerySchema,
  noteSchema,
  postMessageSchema,
  readUpToSchema,
  specialPriceSchema,
  threadQuerySchema,
} from "../../../../contract"
import { takeFiles } from "../../../utils/take-files"
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
  { matcher: `${WEDDING}/messages`, methods: ["GET"], middlewares: [validateQuery(threadQuerySchema)] },
  {
    matcher: `${WEDDING}/messages`,
    methods: ["POST"],
    middlewares: [plain, takeFiles, validateBody(postMessageSchema)],
  },
  { matcher: `${WEDDING}/messages/read`, methods: ["POST"], middlewares: takes(readUpToSchema) },
  { matcher: `${WEDDING}/attachments/:attachment_id`, methods: ["GET"], middlewares: [plain] },
  { matcher: `${WEDDING}/link`, methods: ["POST"], middlewares: [plain] },
]
