import type { SwatchColor } from "@kct/contract"
import type { CartItem } from "./types"
import { MOST_OF_ONE } from "./quantity"

/** What Medusa says now about a variant that is on sale. */
export interface Offer {
  id: string
  /** Major units in the cart's region; null where the region has no price for it. */
  price: number | null
  /** Ties that can still be sold; null where nobody counts them, or where more can be ordered than there are. */
  available: number | null
}

/** How a tie looks and where its page is, from the catalogue. Never from the cart: anybody can write there. */
export interface Look {
  color: string
  hex: string | null
  style: string
  styleName: string
  url: string
}

/** How everything in the catalogue looks. */
export interface Wardrobe {
  /** By the variant's id. */
  looks: ReadonlyMap<string, Look>
  /** Slugs of the styles, by their names. */
  styles: ReadonlyMap<string, string>
}

/** What a line's picture is made of: a tie in a colour, or the cloth of a swatch kit. */
export type Drawn = { style: string; hex: string | null } | { kit: readonly SwatchColor[] }

/** Why a line can't be bought as it stands. */
export type LineProblem =
  | { kind: "withdrawn" }
  | { kind: "not_sold_here" }
  | { kind: "sold_out" }
  | { kind: "short"; available: number }
  | { kind: "price_changed"; now: number }

export interface BagLine {
  id: string
  variantId: string | null
  name: string
  styleName: string
  /** Null for a tie that the catalogue does not have any more. */
  look: Look | null
  /** What to draw it from: one that is gone in undyed cloth, as far as its style is known. */
  drawn: Drawn | null
  quantity: number
  /** Most that can be chosen for it. */
  limit: number
  /** Major units, as the cart charges it. */
  unitPrice: number
  /** Quantity times price before discounts, from Medusa. */
  amount: number
  problem: LineProblem | null
}

/** Two prices of Medusa's are the same amount when they differ by less than any currency can show. */
const SAME = 0.000_5

/** What keeps a line from being bought; null where nothing does. What can't be bought at all comes before its price. */
export function problemOf(
  item: Pick<CartItem, "quantity" | "unit_price">,
  offer: Offer | null,
): LineProblem | null {
  if (offer === null) return { kind: "withdrawn" }
  if (offer.price === null) return { kind: "not_sold_here" }
  if (offer.available !== null && offer.available <= 0) return { kind: "sold_out" }
  if (offer.available !== null && offer.available < item.quantity)
    return { kind: "short", available: offer.available }
  return Math.abs(offer.price - item.unit_price) < SAME ? null : { kind: "price_changed", now: offer.price }
}

/**
 * The lines of a cart, each with its look and with what is wrong with it.
 * @param offers every variant of the cart that is on sale now, see `readOffers`
 */
export function bagLines(
  items: readonly CartItem[],
  offers: ReadonlyMap<string, Offer>,
  { looks, styles }: Wardrobe,
): BagLine[] {
  return items.map((item) => {
    const look = (item.variant_id && looks.get(item.variant_id)) || null
    const style = look?.style ?? styles.get(item.variant_title ?? "")
    const offer = (item.variant_id && offers.get(item.variant_id)) || null
    return {
      id: item.id,
      variantId: item.variant_id,
      name: look?.color ?? item.product_title ?? "Tie",
      styleName: look?.styleName ?? item.variant_title ?? "",
      look,
      drawn: style === undefined ? null : { style, hex: look?.hex ?? null },
      quantity: item.quantity,
      limit: Math.max(1, Math.min(MOST_OF_ONE, offer?.available ?? MOST_OF_ONE)),
      unitPrice: item.unit_price,
      amount: item.is_tax_inclusive ? item.original_total : item.subtotal,
      problem: problemOf(item, offer),
    }
  })
}

/**
 * The lines that can't be bought as they stand.
 * @param approved whether they are a wedding's: its price was approved, and holds whatever one tie costs since
 */
export function inTheWay<L extends Pick<BagLine, "problem">>(lines: readonly L[], approved: boolean): L[] {
  return lines.filter(({ problem }) => problem !== null && !(approved && problem.kind === "price_changed"))
}
