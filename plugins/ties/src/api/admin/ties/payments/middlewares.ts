import type { MiddlewareRoute } from "@medusajs/framework/http"
import { noQuerySchema, paymentEventsQuerySchema, paymentTroublesQuerySchema } from "../../../../contract"
import { validateQuery } from "../../../utils/validate-query"

const plain = validateQuery(noQuerySchema)

/** What payment providers told, and what about payments is not as it should be. */
export const paymentDeskMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ties/payment-events",
    methods: ["GET"],
    middlewares: [validateQuery(paymentEventsQuerySchema)],
  },
  { matcher: "/admin/ties/payment-events/:id/retry", methods: ["POST"], middlewares: [plain] },
  {
    matcher: "/admin/ties/payment-troubles",
    methods: ["GET"],
    middlewares: [validateQuery(paymentTroublesQuerySchema)],
  },
  { matcher: "/admin/ties/payment-troubles/:id/dismiss", methods: ["POST"], middlewares: [plain] },
  { matcher: "/admin/ties/payments/reconcile", methods: ["POST"], middlewares: [plain] },
]
