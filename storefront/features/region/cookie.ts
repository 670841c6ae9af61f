/**
 * The country whose prices a shopper wants, as an ISO code in lower case. Readable in the page, since prerendered
 * pages are the same for all and the choice is shown in each of them; it decides nothing about money, the cart does.
 */
export const COUNTRY_COOKIE = "kct_country"

/** An ISO code of a country in lower case; null for anything else. */
export function parseCountry(text: unknown): string | null {
  return typeof text === "string" && /^[a-z]{2}$/.test(text) ? text : null
}

/** The country in a `document.cookie` string; null where it is absent or none. */
export function countryIn(cookies: string): string | null {
  return new RegExp(`(?:^|; )${COUNTRY_COOKIE}=([a-z]{2})(?:;|$)`).exec(cookies)?.[1] ?? null
}
