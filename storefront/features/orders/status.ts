const FULFILMENT: Readonly<Record<string, string>> = {
  not_fulfilled: "Received, not packed yet",
  partially_fulfilled: "Partly packed",
  fulfilled: "Packed",
  partially_shipped: "Partly on its way",
  shipped: "On its way",
  partially_delivered: "Partly delivered",
  delivered: "Delivered",
  canceled: "Shipment cancelled",
}

const PAYMENT: Readonly<Record<string, string>> = {
  not_paid: "Not paid yet",
  awaiting: "Not paid yet",
  authorized: "Nothing charged yet",
  partially_authorized: "Nothing charged yet",
  captured: "Paid",
  partially_captured: "Partly paid",
  refunded: "Refunded",
  partially_refunded: "Partly refunded",
  canceled: "Payment cancelled",
  requires_action: "The payment needs your attention",
}

interface Known {
  status: string
  payment_status: string
  fulfillment_status: string
}

/** Where an order stands, in words, from what Medusa says of it and nothing else. */
export function orderWords({ status, payment_status, fulfillment_status }: Known): {
  order: string
  payment: string
} {
  return {
    order:
      status === "canceled" ? "Cancelled" : (FULFILMENT[fulfillment_status] ?? asWritten(fulfillment_status)),
    payment: PAYMENT[payment_status] ?? asWritten(payment_status),
  }
}

/** A state that Medusa has come to know since: its own name is better than a guess. */
function asWritten(state: string): string {
  const words = state.replaceAll("_", " ")
  return words.charAt(0).toUpperCase() + words.slice(1)
}
