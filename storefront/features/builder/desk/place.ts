/** Where this browser keeps things; null on the server, and where a page is not allowed to ask. */
export function localPlace(): Storage | null {
  if (typeof window === "undefined") return null
  try {
    return window.localStorage
  } catch {
    // Even asking for it can be forbidden.
    return null
  }
}
