import type { CartBundles, CodeNotice } from "@kct/contract"
import { formatMoney } from "@/lib/money"
import type { ShownCode } from "./promo-code-form"
import type { Cart } from "./types"

type Coded = Pick<Cart, "promotions" | "currency_code">

/**
 * The codes of a bag: those that Medusa has on it, and those that stand by because a wedding price is better, each
 * with what there is to be said of it.
 */
export function shownCodes(
  { promotions, currency_code }: Coded,
  { bundles, codes }: CartBundles,
): ShownCode[] {
  const own = promotions.flatMap(({ code, is_automatic }) => (code && !is_automatic ? [code] : []))
  const waiting = codes.filter(({ state }) => state === "standing_by").map(({ code }) => code)
  // Of two weddings each has its own saving; which of them the code lost to, the store's words say.
  const [only] = bundles.length === 1 ? bundles : []
  return [...new Set([...own, ...waiting])].map((code) => {
    const notice = codes.find((one) => one.code === code)
    return { code, note: notice ? noteOf(notice, only?.discount ?? 0, currency_code) : null }
  })
}

function noteOf({ state, would_save, reason }: CodeNotice, saved: number, currency: string): string {
  const money = (amount: number) => formatMoney(amount, currency)
  if (state === "standing_by" && saved > 0)
    return `Your code would save ${money(would_save)}, your wedding price saves ${money(saved)}: we kept the better one. The code waits in case that changes.`
  return state === "applied" ? `${reason}: ${money(would_save)} less.` : `${reason}.`
}
