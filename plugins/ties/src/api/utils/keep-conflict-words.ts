import type { errorHandler } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

type ErrorHandler = ReturnType<typeof errorHandler>

/** Our routes, and the one of Medusa's before which a door of ours says that a bag was paid. */
const OURS = /^\/(store|admin)\/ties(\/|$)|^\/store\/payment-collections\//

/**
 * Says in a 409 of our routes what stands in the way, and what to do about it. Medusa's own handler puts a sentence of
 * its own in the place of every conflict's.
 */
export function keepConflictWords(handle: ErrorHandler): ErrorHandler {
  // Express knows an error handler by its four parameters.
  return (error, req, res, next) => {
    if (!OURS.test(req.path) || !isConflict(error)) return handle(error, req, res, next)
    res.status(409).json({ code: "invalid_state_error", type: error.type, message: error.message })
  }
}

function isConflict(error: unknown): error is MedusaError {
  return MedusaError.isMedusaError(error) && error.type === MedusaError.Types.CONFLICT
}
