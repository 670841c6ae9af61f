import "server-only"

/** Where Medusa answers, without a slash at its end. Read at run time, so one build serves any store. */
export function backendUrl(): string {
  return withoutSlash(process.env.MEDUSA_BACKEND_URL || "http://localhost:9000")
}

/**
 * The key that says which sales channel the shop sells in. It stays on the server.
 * @throws Error when it is not set: Medusa refuses every store request without it
 */
export function publishableKey(): string {
  const key = process.env.MEDUSA_PUBLISHABLE_KEY
  if (!key) throw new Error("MEDUSA_PUBLISHABLE_KEY is not set: the shop can't read the store without it.")
  return key
}

/** The shop's own address, for canonical links, the sitemap and social pictures. */
export function shopUrl(): string {
  return withoutSlash(process.env.KCT_SHOP_URL || "http://localhost:8000")
}

/** ISO code, in lower case, of the country whose region prices the pages that everybody shares. */
export function defaultCountry(): string {
  return (process.env.KCT_SHOP_COUNTRY || "us").toLowerCase()
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, "")
}
