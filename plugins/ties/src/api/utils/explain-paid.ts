import type { errorHandler } from "@medusajs/framework/http"

type ErrorHandler = ReturnType<typeof errorHandler>

/** Medusa's words, and a 500, for a change of a cart whose payment can't be closed. */
const MEDUSAS = "Could not delete all payment sessions"

const WORDS =
  "This bag was paid for, or its payment can’t be looked at just now, so it stays as it is. Nothing was changed or charged: go to the checkout to see where it stands."

/** Says why a bag that was paid for is not changed any more: Medusa would close its payment first, and can't. */
export function explainPaid(handle: ErrorHandler): ErrorHandler {
  // Express knows an error handler by its four parameters.
  return (error, req, res, next) => {
    const { message } = error as { message?: unknown }
    if (message !== MEDUSAS) return handle(error, req, res, next)
    res.status(409).json({ code: "invalid_state_error", type: "conflict", message: WORDS })
  }
}
