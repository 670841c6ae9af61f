import type { BundlePreview, NextTier, Tier } from "@kct/contract"
import { ties } from "@/features/cart/words"
import { formatMoney } from "@/lib/money"

/** `15%`, `12.5%`. */
export const percentWords = (percent: number): string => `${percent.toLocaleString("en-US")}%`

/** What the wedding price takes off now. */
export function tierNow(tier: Pick<Tier, "percent"> | null): string {
  return tier ? `Wedding price: ${percentWords(tier.percent)} off` : "Not a wedding price yet"
}

/** What more ties would do; null where nothing would. */
export function tierNext(next: NextTier | null, currency: string): string | null {
  if (!next) return null
  const saving = next.would_save > 0 ? `: ${formatMoney(next.would_save, currency)} less on these` : ""
  return `${next.ties_needed === 1 ? "1 more tie makes" : `${next.ties_needed} more ties make`} it ${percentWords(next.percent)}${saving}`
}

/** The whole of it, as it is read out. */
export function tierAloud(
  count: number,
  preview: Pick<BundlePreview, "tier" | "next_tier" | "currency_code"> | null,
): string {
  if (!preview) return ties(count)
  return [ties(count), tierNow(preview.tier), tierNext(preview.next_tier, preview.currency_code)]
    .filter(Boolean)
    .join(". ")
}
