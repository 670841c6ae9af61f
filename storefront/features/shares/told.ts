import type { ShareConflict } from "@kct/contract"
import { paymentWords } from "@/features/checkout/payment-words"
import type { FinishAnswer } from "@/features/checkout/till"
import type { StoreRefusedError } from "@/lib/medusa/errors"

const NOT_ACCEPTED =
  "The payment was not accepted, so nothing was charged. Try again, or choose another way to pay."

/** What was paid may be on its way: nobody is told that it failed before that is known. */
export const ON_ITS_WAY =
  "We don’t know yet what became of your payment. You are not charged twice: look again in a moment."

/** What a refused completion means for who has just paid: whether it failed, or nobody knows yet. */
export function refusedPayment({ message, status, body }: StoreRefusedError): FinishAnswer {
  const { code } = (body ?? {}) as Partial<ShareConflict>
  return {
    status: "refused",
    message: paymentWords(message, NOT_ACCEPTED),
    // Of money the store has the last word: only what it calls another state is over.
    isOpen: status !== 404 && code !== "stale" && code !== "nothing_due",
  }
}

/** Said to who agreed to another amount than it is by now. */
export const otherAmount = (now: string, seen: string): string =>
  `Your share comes to ${now} now; this page showed ${seen || "another amount"}. Nothing was charged: look at it again, then pay.`
