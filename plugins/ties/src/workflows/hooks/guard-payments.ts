import { MedusaError } from "@medusajs/framework/utils"
import { isSameMoney, type Money } from "../../domain/payments/minor"

/** What `completeCartWorkflow` hands to its `validate` hook, as far as it is read here. */
interface PaidCart {
  completed_at?: unknown
  currency_code: string
  total?: unknown
  raw_total?: { value: string } | null
  payment_collection?: {
    payment_sessions?:
      { status: string; amount: unknown; raw_amount?: { value: string }; currency_code: string }[] | null
  } | null
}

/** Of those that Medusa would complete a cart with. */
const LIVE = new Set(["pending", "requires_more", "authorized", "captured", "pending_authorization"])

/**
 * Lets no cart become an order for another amount than is paid for it: Medusa compares the two nowhere. A payment that was
 * begun before the cart changed is given back by the reconcile job.
 * @param expected what its first payment is to be, where that is a share of it (`expectedOfCart`)
 * @throws MedusaError NOT_ALLOWED (400)
 */
export function guardPaidAmount({ cart }: { cart: PaidCart }, expected: Money | null = null): void {
  if (cart.completed_at) return
  const total = expected ?? {
    amount: cart.raw_total?.value ?? Number(cart.total),
    currency: cart.currency_code,
  }
  const live = (cart.payment_collection?.payment_sessions ?? []).filter(({ status }) => LIVE.has(status))
  const isRight = live.every(({ raw_amount, amount, currency_code }) =>
    isSameMoney(total, { amount: raw_amount?.value ?? Number(amount), currency: currency_code }),
  )
  if (isRight) return
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "The bag comes to another amount than the payment was begun for. Nothing was ordered: look at the bag and pay anew. What was paid already is given back.",
  )
}
