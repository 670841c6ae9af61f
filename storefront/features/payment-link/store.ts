import "server-only"
import type { BegunPayment, CompleteLink, PaymentLink, PaymentLinkAnswer, PayLink } from "@kct/contract"
import { askStore, onceMore, StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"
import type { LinkIds } from "./link"

const at = ({ collection }: LinkIds): string => `/store/ties/payment-links/${collection}`

export type FoundLink = { state: "none" } | { state: "away" } | { state: "found"; link: PaymentLink }

/** What is to be paid by a link, as the store has it now. */
export async function readPaymentLink(ids: LinkIds): Promise<FoundLink> {
  try {
    const asked = { query: { order_id: ids.order } }
    const { payment_link } = await onceMore(() => askStore<PaymentLinkAnswer>(at(ids), asked))
    return { state: "found", link: payment_link }
  } catch (error) {
    if (error instanceof StoreRefusedError) return { state: "none" }
    if (!(error instanceof StoreUnavailableError)) throw error
    console.error(error)
    return { state: "away" }
  }
}

/** Begins to pay; the amount is the store's. @throws StoreRefusedError, StoreUnavailableError */
export async function openPaymentLink(ids: LinkIds, provider: string): Promise<BegunPayment["session"]> {
  const body: PayLink = { order_id: ids.order, provider_id: provider }
  const { session } = await askStore<BegunPayment>(`${at(ids)}/pay`, { method: "POST", body })
  return session
}

/** Says that it was paid. @throws StoreRefusedError where it was not, StoreUnavailableError */
export async function completePaymentLink(ids: LinkIds, session: string): Promise<void> {
  const body: CompleteLink = { order_id: ids.order, session_id: session }
  await askStore(`${at(ids)}/complete`, { method: "POST", body })
}
