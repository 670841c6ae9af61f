import { isId } from "@/features/cart/ids"

/**
 * Proof that an order was placed from this browser. Medusa shows an order to whoever has its id, so ids stay in this
 * cookie, which no script can read, and out of every address; addresses have the number, which opens nothing.
 */
export const PLACED_COOKIE = "kct_orders"

/** An order that was placed from this browser. */
export interface Placed {
  /** The number that people use for it. */
  number: number
  id: string
}

/** Most that one browser remembers; the oldest goes first. */
export const MOST_PLACED = 20

/** An order's number as it stands in an address; null for whatever is none. */
export function parseNumber(text: unknown): number | null {
  if (typeof text !== "string" || !/^[1-9]\d{0,9}$/.test(text)) return null
  return Number(text)
}

/** The orders in the cookie's text, the latest first. Entries that are none are left out: anybody can write there. */
export function parsePlaced(text: string | undefined): Placed[] {
  return (text ?? "")
    .split(".")
    .slice(0, MOST_PLACED)
    .flatMap((entry) => {
      const [first, id] = entry.split(":")
      const number = parseNumber(first)
      return number !== null && isId("order", id) ? [{ number, id }] : []
    })
}

/** The cookie's text with one more order in it. */
export function withPlaced(text: string | undefined, placed: Placed): string {
  const others = parsePlaced(text).filter(({ id }) => id !== placed.id)
  return [placed, ...others]
    .slice(0, MOST_PLACED)
    .map(({ number, id }) => `${number}:${id}`)
    .join(".")
}
