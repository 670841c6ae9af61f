import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  createRuleSchema,
  noQuerySchema,
  rulesQuerySchema,
  updateRuleSchema,
  whatIfSchema,
} from "../../../../contract"
import { validateBody } from "../../../utils/validate-body"
import { validateQuery } from "../../../utils/validate-query"

const RULES = "/admin/ties/pricing-rules"
const plain = validateQuery(noQuerySchema)

/** Of the routes under `/:id` the ones that are words come first: Medusa runs every middleware whose path fits. */
const isRule = (schema: Parameters<typeof validateBody>[0]): ReturnType<typeof validateBody> => {
  const validate = validateBody(schema)
  return (req, res, next) => {
    if (["what-if", "mirrors"].includes(req.path.split("/").pop() ?? "")) next()
    else validate(req, res, next)
  }
}

export const pricingRuleMiddlewares: MiddlewareRoute[] = [
  { matcher: RULES, methods: ["GET"], middlewares: [validateQuery(rulesQuerySchema)] },
  { matcher: RULES, methods: ["POST"], middlewares: [plain, validateBody(createRuleSchema)] },
  { matcher: `${RULES}/what-if`, methods: ["POST"], middlewares: [plain, validateBody(whatIfSchema)] },
  { matcher: `${RULES}/mirrors`, methods: ["GET", "POST"], middlewares: [plain] },
  { matcher: `${RULES}/:id`, methods: ["GET"], middlewares: [plain] },
  { matcher: `${RULES}/:id`, methods: ["POST"], middlewares: [plain, isRule(updateRuleSchema)] },
  { matcher: `${RULES}/:id/archive`, methods: ["POST"], middlewares: [plain] },
  { matcher: `${RULES}/:id/changes`, methods: ["GET"], middlewares: [plain] },
]
