import { isId } from "./ids"

/**
 * Says that the bag of this browser is a wedding's, which is bought as it was approved, and which bag was put aside
 * for it. For the server alone, as any cookie with the id of a cart.
 */
export const ASIDE_COOKIE = "kct_aside"

export interface Aside {
  /** Id of the wedding's cart. */
  wedding: string
  /** The shopper's own bag, with its ties counted; null where there was none. */
  own: { id: string; count: number } | null
}

/** What the cookie says; null for what nobody of ours has written. */
export function parseAside(text: string | undefined): Aside | null {
  const [wedding, id, count = ""] = (text ?? "").split(".")
  if (!isId("cart", wedding)) return null
  return { wedding, own: isId("cart", id) && /^\d{1,4}$/.test(count) ? { id, count: Number(count) } : null }
}

export const writeAside = ({ wedding, own }: Aside): string =>
  own ? `${wedding}.${own.id}.${own.count}` : wedding
