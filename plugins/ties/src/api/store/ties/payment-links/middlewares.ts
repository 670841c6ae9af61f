import type { MiddlewareRoute } from "@medusajs/framework/http"
import { completeLinkSchema, payLinkSchema, paymentLinkQuerySchema } from "../../../../contract"
import { validateBody } from "../../../utils/validate-body"
import { validateQuery } from "../../../utils/validate-query"

const AT = "/store/ties/payment-links/:id"

export const paymentLinkMiddlewares: MiddlewareRoute[] = [
  { matcher: AT, methods: ["GET"], middlewares: [validateQuery(paymentLinkQuerySchema)] },
  { matcher: `${AT}/pay`, methods: ["POST"], middlewares: [validateBody(payLinkSchema)] },
  { matcher: `${AT}/complete`, methods: ["POST"], middlewares: [validateBody(completeLinkSchema)] },
]
