import { StoreUnavailableError } from "./errors"

/**
 * Does a piece of work a second time when the store failed it at once: a kept connection that Medusa has just closed
 * fails the next request on it, and the one after that succeeds. Only for what may happen twice: reads, and changes
 * that say what should be rather than what to add. What took too long is not asked for again.
 * @throws StoreUnavailableError when the second try fails as well
 */
export async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StoreUnavailableError) || isLate(error)) throw error
    return work()
  }
}

function isLate({ cause }: StoreUnavailableError): boolean {
  return (
    cause === undefined || (typeof cause === "object" && (cause as Error | null)?.name === "TimeoutError")
  )
}
