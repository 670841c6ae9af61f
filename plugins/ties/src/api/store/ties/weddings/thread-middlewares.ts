import type { MiddlewareRoute } from "@medusajs/framework/http"
import { noQuerySchema, postMessageSchema, readUpToSchema, threadQuerySchema } from "../../../../contract"
import { takeFiles } from "../../../utils/take-files"
import { validateBody } from "../../../utils/validate-body"
import { validateQuery } from "../../../utils/validate-query"

const plain = validateQuery(noQuerySchema)

/** Takes no query below a door, but at its thread and its live updates, which read their own. */
export const plainBut =
  (door: string): typeof plain =>
  (req, res, next) =>
    [`${door}/messages`, `${door}/live`].includes(req.originalUrl.split("?")[0] ?? "")
      ? next()
      : plain(req, res, next)

/** What is read of requests to the thread below a door. */
export const threadMiddlewares = (door: string): MiddlewareRoute[] => [
  { matcher: `${door}/messages`, methods: ["GET"], middlewares: [validateQuery(threadQuerySchema)] },
  {
    matcher: `${door}/messages`,
    methods: ["POST"],
    middlewares: [plain, takeFiles, validateBody(postMessageSchema)],
  },
  { matcher: `${door}/messages/read`, methods: ["POST"], middlewares: [validateBody(readUpToSchema)] },
]
