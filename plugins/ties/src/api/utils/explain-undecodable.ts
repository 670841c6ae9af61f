import type { errorHandler } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

type ErrorHandler = ReturnType<typeof errorHandler>

/**
 * Makes a 400 of a path with a broken percent sign. Express throws it before any middleware of a route can look, and
 * Medusa's own handler answers 500; a host that sets an error handler of its own has the last word.
 */
export function explainUndecodable(handle: ErrorHandler): ErrorHandler {
  // Express knows an error handler by its four parameters.
  return (error, req, res, next) => handle(isUndecodable(error) ? refusal() : error, req, res, next)
}

function isUndecodable(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("Failed to decode param")
}

function refusal(): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "path: holds a percent sign that is not part of valid UTF-8",
  )
}
