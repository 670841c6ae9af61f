"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { type BagAnswer, NotChanged, refusal } from "@/features/cart/change-cart"
import { begunOf } from "@/features/checkout/begun"
import type { BeginAnswer, FinishAnswer } from "@/features/checkout/till"
import { ON_ITS_WAY } from "@/features/shares/told"
import { StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"
import { formatMoney } from "@/lib/money"
import { type LinkIds, linkIds, linkPath, returnPath } from "./link"
import { completePaymentLink, openPaymentLink } from "./store"

const NOT_BEGUN = "The shop’s till did not answer. Nothing was charged: please try again."
const NO_LINK = "This link leads to no payment. Nothing was charged: open it anew, or ask us."

/**
 * Begins to pay by a link. The amount is the store's.
 * @param total as its payer saw it: nobody pays another one
 */
export async function beginByLink(ids: LinkIds, provider: string, total: string): Promise<BeginAnswer> {
  const known = linkIds(ids.collection, ids.order)
  if (!known) return { status: "refused", message: NO_LINK }
  try {
    const session = await openPaymentLink(known, String(provider))
    const now = formatMoney(session.amount, session.currency_code)
    if (now !== total) {
      throw new NotChanged(
        `It comes to ${now} now; this page showed ${total}. Nothing was charged: look at it again, then pay.`,
      )
    }
    return { status: "begun", ...begunOf(session, returnPath(known, session.id)) }
  } catch (error) {
    const answer = refusal(error, NOT_BEGUN)
    if (!(error instanceof StoreUnavailableError)) refresh()
    return answer
  }
}

/** Says that it was paid, and leads to where that shows. */
export async function finishByLink(ids: LinkIds, session: string): Promise<FinishAnswer> {
  const known = linkIds(ids.collection, ids.order)
  if (!known) return { status: "refused", message: NO_LINK, isOpen: false }
  try {
    await completePaymentLink(known, String(session))
  } catch (error) {
    if (error instanceof StoreRefusedError) {
      return { status: "refused", message: error.message, isOpen: isOpen(error) }
    }
    if (!(error instanceof StoreUnavailableError)) throw error
    console.error(error)
    return { status: "refused", message: ON_ITS_WAY, isOpen: true }
  }
  redirect(linkPath(known))
}

/** Of money on its way the store says that it is in conflict with another answer. */
const isOpen = ({ status }: StoreRefusedError): boolean => status === 409

/** A link is paid by card or PayPal: its order was made already. */
export async function promiseByLink(): Promise<BagAnswer> {
  return { status: "refused", message: "This is paid by card or PayPal. Ask us for another way." }
}
