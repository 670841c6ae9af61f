import { GUARDS } from "./guards"
import type { Quote, Refusal } from "./quote"
import { isPaid } from "./states"
import { STATE_WORDS } from "./words"

const MUST_HOLD = ["is_accepted", "has_approved_content", "is_valid_still"] as const

/**
 * Why a wedding's cart may not be paid now; null where it may. Every door to a payment asks this before any money moves,
 * and completing the cart asks it once more.
 * @param now milliseconds since 1970
 */
export function whyNotPayable(quote: Quote, now: number): Pick<Refusal, "code" | "message"> | null {
  if (quote.state !== "approved") {
    const message = isPaid(quote.state)
      ? "This wedding is paid already."
      : `A quote has to be approved before it is paid, and this one is ${STATE_WORDS[quote.state].toLowerCase()}.`
    return { code: "illegal_transition", message }
  }
  for (const name of MUST_HOLD) {
    const complaint = GUARDS[name](quote, { event: "pay", actor: { kind: "system" } }, now)
    if (complaint) return { code: complaint.code, message: complaint.message }
  }
  return null
}
