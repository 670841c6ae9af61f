import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  mailsQuerySchema,
  noQuerySchema,
  suppressionsQuerySchema,
  testMailSchema,
} from "../../../../contract"
import { validateBody } from "../../../utils/validate-body"
import { validateQuery } from "../../../utils/validate-query"

const plain = validateQuery(noQuerySchema)

/** What is written to people, and what became of it. */
export const mailMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/ties/mails", methods: ["GET"], middlewares: [validateQuery(mailsQuerySchema)] },
  { matcher: "/admin/ties/mails/:id/preview", methods: ["GET"], middlewares: [plain] },
  { matcher: "/admin/ties/mails/:id/retry", methods: ["POST"], middlewares: [plain] },
  { matcher: "/admin/ties/mail-kinds", methods: ["GET"], middlewares: [plain] },
  { matcher: "/admin/ties/mail-kinds/:kind/preview", methods: ["GET"], middlewares: [plain] },
  {
    matcher: "/admin/ties/mail-suppressions",
    methods: ["GET"],
    middlewares: [validateQuery(suppressionsQuerySchema)],
  },
  { matcher: "/admin/ties/mail-suppressions/:id/lift", methods: ["POST"], middlewares: [plain] },
  { matcher: "/admin/ties/weddings/:id/mails", methods: ["GET"], middlewares: [plain] },
  {
    matcher: "/admin/ties/mail-kinds/:kind/send",
    methods: ["POST"],
    middlewares: [plain, validateBody(testMailSchema)],
  },
]
