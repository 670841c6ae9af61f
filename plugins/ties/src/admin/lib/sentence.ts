const UNREACHABLE = "The server can't be reached. Check that the store is running, then try again."
const SIGNED_OUT = "You are signed out. Sign in again, then come back to this page."

/** What went wrong with a request, in a sentence: the server's own where it gave one. */
export function sentenceOf(error: unknown): string {
  const status = statusOf(error)
  if (status === 401) return SIGNED_OUT
  const message = error instanceof Error ? error.message.trim() : ""
  if (status !== null) return message || `The server answered ${status} and gave no reason.`
  // The browser's fetch rejects with a bare TypeError, in words of its own, when nobody answers.
  if (error instanceof TypeError) return UNREACHABLE
  return message || "Something failed and gave no reason."
}

/** HTTP status of a failed request; null where no answer came. */
export function statusOf(error: unknown): number | null {
  if (typeof error !== "object" || error === null || !("status" in error)) return null
  return typeof error.status === "number" ? error.status : null
}
