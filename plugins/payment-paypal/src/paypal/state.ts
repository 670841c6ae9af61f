import { PaymentSessionStatus } from "@medusajs/framework/utils"
import type { Order } from "@paypal/paypal-server-sdk"

/** What is kept of a PayPal order in Medusa: what is needed to go on, and nothing about the payer. */
export interface PayPalData extends Record<string, unknown> {
  /** Of the order at PayPal. */
  id: string
  /** Of Medusa's payment session; PayPal has it as `custom_id`. */
  session_id?: string | undefined
  intent: "CAPTURE" | "AUTHORIZE"
  /** As PayPal calls it. */
  status: string
  /** As PayPal writes it, in major units. */
  value: string
  /** ISO 4217, upper case. */
  currency_code: string
  authorization_id?: string | undefined
  capture_id?: string | undefined
  /** Where the payer agrees, for one who is led there. */
  approve_url?: string | undefined
}

type Status = PaymentSessionStatus

/** Of a capture. A pending one is on its way and may still fail, such as an eCheck. */
const CAPTURES: Readonly<Record<string, Status>> = {
  COMPLETED: PaymentSessionStatus.CAPTURED,
  PARTIALLY_REFUNDED: PaymentSessionStatus.CAPTURED,
  REFUNDED: PaymentSessionStatus.CAPTURED,
  PENDING: PaymentSessionStatus.PENDING_AUTHORIZATION,
  DECLINED: PaymentSessionStatus.ERROR,
  FAILED: PaymentSessionStatus.ERROR,
}

const AUTHORIZATIONS: Readonly<Record<string, Status>> = {
  CREATED: PaymentSessionStatus.AUTHORIZED,
  PARTIALLY_CAPTURED: PaymentSessionStatus.AUTHORIZED,
  CAPTURED: PaymentSessionStatus.CAPTURED,
  PENDING: PaymentSessionStatus.PENDING_AUTHORIZATION,
  VOIDED: PaymentSessionStatus.CANCELED,
  DENIED: PaymentSessionStatus.ERROR,
}

const ORDERS: Readonly<Record<string, Status>> = {
  CREATED: PaymentSessionStatus.PENDING,
  SAVED: PaymentSessionStatus.PENDING,
  APPROVED: PaymentSessionStatus.PENDING,
  PAYER_ACTION_REQUIRED: PaymentSessionStatus.PENDING,
  VOIDED: PaymentSessionStatus.CANCELED,
}

/** The last payment of each kind: a declined try may stand before the one that went through. */
const lastOf = ({ purchaseUnits }: Order) => {
  const payments = purchaseUnits?.[0]?.payments
  return { capture: payments?.captures?.at(-1), authorization: payments?.authorizations?.at(-1) }
}

/** What an order at PayPal means for Medusa. Pure. */
export function statusOf(order: Order): Status {
  const { capture, authorization } = lastOf(order)
  if (capture?.status) return CAPTURES[capture.status] ?? PaymentSessionStatus.ERROR
  if (authorization?.status) return AUTHORIZATIONS[authorization.status] ?? PaymentSessionStatus.ERROR
  return ORDERS[order.status ?? ""] ?? PaymentSessionStatus.PENDING
}

/** Whether the payer has agreed and PayPal waits for us to take or to hold the money. */
export const isApproved = (order: Order): boolean => {
  const { capture, authorization } = lastOf(order)
  return order.status === "APPROVED" && !capture && !authorization
}

const APPROVE = new Set(["payer-action", "approve"])

/** What is kept of an order. @throws Error when PayPal answers with no order */
export function dataOf(order: Order, known: Partial<PayPalData> = {}): PayPalData {
  const unit = order.purchaseUnits?.[0]
  const { capture, authorization } = lastOf(order)
  const id = order.id ?? known.id
  const value = unit?.amount?.value ?? known.value
  const currency_code = unit?.amount?.currencyCode ?? known.currency_code
  if (!id || !value || !currency_code) throw new Error("PayPal answered with an order without id or amount")
  return {
    id,
    session_id: unit?.customId ?? known.session_id,
    intent:
      order.intent === "AUTHORIZE" || (!order.intent && known.intent === "AUTHORIZE")
        ? "AUTHORIZE"
        : "CAPTURE",
    status: order.status ?? known.status ?? "CREATED",
    value,
    currency_code,
    authorization_id: authorization?.id ?? known.authorization_id,
    capture_id: capture?.id ?? known.capture_id,
    approve_url: order.links?.find(({ rel }) => APPROVE.has(rel))?.href ?? known.approve_url,
  }
}
