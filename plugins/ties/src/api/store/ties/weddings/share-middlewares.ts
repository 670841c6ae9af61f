import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  cancelOrderedSchema,
  changeOrderedSchema,
  completeShareSchema,
  extendShareSchema,
  openShareSchema,
} from "../../../../contract"
import { validateBody } from "../../../utils/validate-body"

const post = (matcher: string, schema: Parameters<typeof validateBody>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [validateBody(schema)],
})

/** What is said of shares, at any door. @param at where they are */
export const shareBodies = (at: string): MiddlewareRoute[] => [
  post(`${at}/pay`, openShareSchema),
  post(`${at}/complete`, completeShareSchema),
  post(`${at}/:payer/extend`, extendShareSchema),
  post(`${at}/changes`, changeOrderedSchema),
  post(`${at}/changes/preview`, changeOrderedSchema),
  post(`${at}/cancel`, cancelOrderedSchema),
]
