import type { CodeNotice } from "@kct/contract"
import type { ShownCode } from "./promo-code-form"
import type { Cart } from "./types"

/**
 * The codes of a bag: those that Medusa has on it, and those that stand by because a wedding price is better, each
 * with what there is to be said of it.
 */
export function shownCodes(
  { promotions }: Pick<Cart, "promotions">,
  notices: readonly CodeNotice[],
): ShownCode[] {
  const own = promotions.flatMap(({ code, is_automatic }) => (code && !is_automatic ? [code] : []))
  const waiting = notices.filter(({ state }) => state === "standing_by").map(({ code }) => code)
  return [...new Set([...own, ...waiting])].map((code) => ({
    code,
    note: notices.find((notice) => notice.code === code)?.reason ?? null,
  }))
}
