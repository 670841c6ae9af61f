/** The header by which the store knows a link, `WEDDING_TOKEN_HEADER` of the contract, whose code stays out of the shop. */
export const TOKEN_HEADER = "x-wedding-token"

/** Half a year, in seconds: who plans a wedding comes back after months. The store says itself when a link ends. */
export const KEPT_FOR = 183 * 24 * 60 * 60

/** The token in a cookie or an address; null for what can't be one. The store alone can tell whether it is good. */
export function parseWeddingToken(text: string | undefined): string | null {
  return text !== undefined && /^[\w-]{43}$/.test(text) ? text : null
}
