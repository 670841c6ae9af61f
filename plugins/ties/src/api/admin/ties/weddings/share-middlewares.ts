import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  cancelOrderedSchema,
  changeOrderedSchema,
  extendShareSchema,
  noQuerySchema,
  releasePartySchema,
} from "../../../../contract"
import { validateBody } from "../../../utils/validate-body"
import { validateQuery } from "../../../utils/validate-query"

const SHARES = "/admin/ties/weddings/:id/shares"
const post = (path: string, schema: Parameters<typeof validateBody>[0]): MiddlewareRoute => ({
  matcher: `${SHARES}${path}`,
  methods: ["POST"],
  middlewares: [validateBody(schema)],
})

/** Who pays what of a wedding, and what the desk does about it. */
export const deskShareMiddlewares: MiddlewareRoute[] = [
  { matcher: SHARES, middlewares: [validateQuery(noQuerySchema)] },
  post("/release", releasePartySchema),
  post("/:payer/extend", extendShareSchema),
  post("/changes", changeOrderedSchema),
  post("/changes/preview", changeOrderedSchema),
  post("/cancel", cancelOrderedSchema),
]
