import type { errorHandler } from "@medusajs/framework/http"
import type { ShareConflict } from "../../contract"

type ErrorHandler = ReturnType<typeof errorHandler>

/** Tells why something about a share is refused, and where it stands now where that helps. */
export function explainShare(handle: ErrorHandler): ErrorHandler {
  // Express knows an error handler by its four parameters.
  return (error, req, res, next) => {
    const { shares, type, message } = error as {
      shares?: Pick<ShareConflict, "code" | "statement">
      type: string
      message: string
    }
    if (!shares) return handle(error, req, res, next)
    const body: ShareConflict = { type, message, ...shares }
    res.status(409).json(body)
  }
}
