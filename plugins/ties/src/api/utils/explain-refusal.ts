import type { errorHandler } from "@medusajs/framework/http"
import type { QuoteConflict } from "../../contract"
import { STATUS_OF_REFUSAL } from "../../domain/quotes/quote"
import { refusalIn } from "../../modules/weddings/store/refusal"

type ErrorHandler = ReturnType<typeof errorHandler>

/**
 * Tells what is and what can be done where a change of a quote is refused, at Medusa's own routes too. Its own handler
 * would put a general sentence in the place of ours.
 */
export function explainRefusal(handle: ErrorHandler): ErrorHandler {
  // Express knows an error handler by its four parameters.
  return (error, req, res, next) => {
    const refusal = refusalIn(error)
    if (!refusal) return handle(error, req, res, next)
    const { type, message } = error as { type: string; message: string }
    const body: QuoteConflict = { type, message, ...refusal }
    res.status(STATUS_OF_REFUSAL[refusal.code]).json(body)
  }
}
