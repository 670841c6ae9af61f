/** Longest that a shopper waits for one change of a cart, an account or a wedding, in milliseconds. */
export const CALL_TIMEOUT = 20_000

/** Longest that a page waits for what it shows of one shopper, in milliseconds. */
export const READ_TIMEOUT = 8_000

/** The one that goes with a method. */
export const timeoutOf = (method: string): number => (method === "GET" ? READ_TIMEOUT : CALL_TIMEOUT)
