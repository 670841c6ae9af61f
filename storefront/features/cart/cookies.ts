/** The id of the shopper's cart: for the server alone. */
export const CART_COOKIE = "kct_cart"

/**
 * How many ties are in the bag, for the header to show without asking anybody: prerendered pages stay the same for
 * all. It decides nothing; the bag itself counts its own lines.
 */
export const COUNT_COOKIE = "kct_bag"

/** The event that tells the header, in the page itself, that the count has changed. */
export const BAG_EVENT = "kct:bag"

const THIRTY_DAYS = 30 * 24 * 60 * 60

/** Options of both cookies; `secure` where the shop is served over https. */
export function cookieOptions(shop: string, httpOnly: boolean) {
  return {
    httpOnly,
    sameSite: "lax",
    secure: shop.startsWith("https:"),
    path: "/",
    maxAge: THIRTY_DAYS,
  } as const
}

/** The count in a `document.cookie` string; zero where it is absent or not a count. */
export function countIn(cookies: string): number {
  const value = new RegExp(`(?:^|; )${COUNT_COOKIE}=(\\d{1,4})(?:;|$)`).exec(cookies)?.[1]
  return value === undefined ? 0 : Number(value)
}
