import "server-only"
import { authHeaders } from "@/features/account/session"
import type { Cart } from "@/features/cart/types"
import { formatMoney } from "@/lib/money"
import { call, medusa, StoreUnavailableError } from "@/lib/medusa"

interface Session {
  id: string
  provider_id: string
  status: string
  amount: number
  currency_code: string
  data?: Record<string, unknown> | null
}

const FIELDS = [
  "id,payment_collection.id,payment_collection.amount",
  "payment_collection.payment_sessions.id,payment_collection.payment_sessions.provider_id",
  "payment_collection.payment_sessions.status,payment_collection.payment_sessions.amount",
  "payment_collection.payment_sessions.currency_code,payment_collection.payment_sessions.data",
].join(",")

/** What the browser needs to go on with a payment that was begun. */
export interface Begun {
  /** The secret of Stripe's intent, by which this one payment is confirmed and nothing else. */
  secret: string | null
  /** The order's id at PayPal. */
  order: string | null
}

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
  if (same) return begun(same)
  const { payment_collection } = await call(
    medusa().store.payment.initiatePaymentSession(paying, { provider_id }, {}, headers),
  )
  const made = (payment_collection.payment_sessions as Session[] | undefined)?.findLast(
    (session) => session.provider_id === provider_id,
  )
  if (!made) throw new StoreUnavailableError("a payment that was begun and is not there")
  return begun(made)
}

function isSame(session: Session, { total, currency_code }: Cart, providerId: string): boolean {
  return (
    session.provider_id === providerId &&
    (session.status === "pending" || session.status === "requires_more") &&
    session.currency_code === currency_code &&
    formatMoney(session.amount, currency_code) === formatMoney(total, currency_code)
  )
}

function begun({ data }: Session): Begun {
  const text = (name: string) => (typeof data?.[name] === "string" ? (data[name] as string) : null)
  return { secret: text("client_secret"), order: text("id") }
}
