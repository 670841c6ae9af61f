/** Ties of an order, and how many of them are how far. */
export interface Progress {
  quantity: number
  fulfilled: number
  shipped: number
  delivered: number
}

export type FulfilmentStatus =
  | "not_fulfilled"
  | "partially_fulfilled"
  | "fulfilled"
  | "partially_shipped"
  | "shipped"
  | "partially_delivered"
  | "delivered"

/** How far an order is on its way, in Medusa's words. */
export function fulfilmentStatus({ quantity, fulfilled, shipped, delivered }: Progress): FulfilmentStatus {
  const whole = (count: number) => quantity > 0 && count >= quantity
  if (delivered > 0) return whole(delivered) ? "delivered" : "partially_delivered"
  if (shipped > 0) return whole(shipped) ? "shipped" : "partially_shipped"
  if (fulfilled > 0) return whole(fulfilled) ? "fulfilled" : "partially_fulfilled"
  return "not_fulfilled"
}

/** An order as far as the quote that it was follows it. */
export interface Followed {
  cancelled: boolean
  progress: Progress
}

/**
 * What of a wedding's quote the standing of its order means; null before anything is packed. It is shipped when all of it
 * is.
 */
export function eventOfOrder({
  cancelled,
  progress,
}: Followed): "start_production" | "ship" | "deliver" | "cancel" | null {
  if (cancelled) return "cancel"
  const { quantity, fulfilled, shipped, delivered } = progress
  if (quantity > 0 && delivered >= quantity) return "deliver"
  if (quantity > 0 && shipped >= quantity) return "ship"
  return fulfilled + shipped + delivered > 0 ? "start_production" : null
}

/** What was asked for, taken and given back; major units. */
export interface Payments {
  status: string
  amount: number
  captured: number
  refunded: number
}

/** Two sums are the same amount when they differ by less than any currency can show. */
const SAME = 0.000_5

/** How an order is paid, in Medusa's words. */
export function paymentStatus(payments: readonly Payments[]): string {
  const live = payments.filter(({ status }) => status !== "canceled")
  if (live.length === 0) return payments.length > 0 ? "canceled" : "not_paid"
  const sum = (of: "amount" | "captured" | "refunded") => live.reduce((total, one) => total + one[of], 0)
  const [amount, captured, refunded] = [sum("amount"), sum("captured"), sum("refunded")]
  if (refunded > 0) return refunded >= captured - SAME ? "refunded" : "partially_refunded"
  if (captured > 0) return captured >= amount - SAME ? "captured" : "partially_captured"
  const all = (status: string) => live.every((one) => one.status === status)
  if (all("authorized")) return "authorized"
  if (live.some(({ status }) => status.includes("authorized"))) return "partially_authorized"
  return live.some(({ status }) => status === "awaiting") ? "awaiting" : "not_paid"
}
