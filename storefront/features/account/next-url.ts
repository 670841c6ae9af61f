/** Where a shopper goes after signing in when they came from nowhere in particular. */
export const HOME = "/account"

/**
 * The page of this shop that `next` names, or the account. Anybody can write a link with a `next` in it, so what
 * could lead out of the shop, in any spelling that a browser would follow, is not followed.
 */
export function safeNext(next: unknown): string {
  if (typeof next !== "string" || next.length > 500 || !next.startsWith("/")) return HOME
  // Browsers read a backslash as a slash, and drop tabs and line breaks: none of them belongs into an address.
  if (/[\\\u0000-\u001f\u007f]/.test(next)) return HOME
  const shop = "http://shop.invalid"
  const url = URL.canParse(next, shop) ? new URL(next, shop) : null
  return url?.origin === shop && !url.pathname.startsWith("//") ? url.pathname + url.search : HOME
}
