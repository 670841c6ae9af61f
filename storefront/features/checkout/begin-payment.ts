import "server-only"
import { authHeaders } from "@/features/account/session"
import type { Cart } from "@/features/cart/types"
import { formatMoney } from "@/lib/money"
import { call, medusa, StoreUnavailableError } from "@/lib/medusa"
import { begunOf, type BegunSession } from "./begun"
import type { Begun } from "./till"

interface Session extends BegunSession {
  provider_id: string
  status: string
  amount: number
  currency_code: string
}

const FIELDS = [
  "id,payment_collection.id,payment_collection.amount",
  "payment_collection.payment_sessions.id,payment_collection.payment_sessions.provider_id",
  "payment_collection.payment_sessions.status,payment_collection.payment_sessions.amount",
  "payment_collection.payment_sessions.currency_code,payment_collection.payment_sessions.data",
].join(",")

/** Where a bank leads back to from the checkout. */
const BACK = "/checkout/return"

/**
 * The payment of a cart with a provider, at the amount that Medusa worked out for it: none is sent. One that is open already
 * is gone on with, so that two windows pay one and the same.
 * @throws StoreRefusedError when the bag was paid for
 */
export async function beginPayment(cart: Cart, provider_id: string): Promise<Begun> {
  const headers = await authHeaders()
  const { cart: paying } = await call(medusa().store.cart.retrieve(cart.id, { fields: FIELDS }, headers))
  const open = paying.payment_collection?.payment_sessions as Session[] | undefined
  const same = open?.find((session) => isSame(session, cart, provider_id))
  if (same) return begunOf(same, BACK)
  const { payment_collection } = await call(
    medusa().store.payment.initiatePaymentSession(paying, { provider_id }, {}, headers),
  )
  const made = (payment_collection.payment_sessions as Session[] | undefined)?.findLast(
    (session) => session.provider_id === provider_id,
  )
  if (!made) throw new StoreUnavailableError("a payment that was begun and is not there")
  return begunOf(made, BACK)
}

function isSame(session: Session, { total, currency_code }: Cart, providerId: string): boolean {
  return (
    session.provider_id === providerId &&
    (session.status === "pending" || session.status === "requires_more") &&
    session.currency_code === currency_code &&
    formatMoney(session.amount, currency_code) === formatMoney(total, currency_code)
  )
}
