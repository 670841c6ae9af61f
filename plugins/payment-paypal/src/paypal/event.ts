import type { WebhookActionResult } from "@medusajs/framework/types"
import { BigNumber, PaymentActions } from "@medusajs/framework/utils"

/** What a webhook of PayPal's says, as far as it is read. */
interface PayPalEvent {
  event_type?: unknown
  resource?: {
    custom_id?: unknown
    amount?: { value?: unknown }
  }
}

/** An order that is only agreed to has moved no money: what comes of it, comes of its capture. */
const ACTIONS: Readonly<Record<string, PaymentActions>> = {
  "PAYMENT.AUTHORIZATION.CREATED": PaymentActions.AUTHORIZED,
  "PAYMENT.AUTHORIZATION.VOIDED": PaymentActions.CANCELED,
  "PAYMENT.CAPTURE.COMPLETED": PaymentActions.SUCCESSFUL,
  "PAYMENT.CAPTURE.PENDING": PaymentActions.PENDING_AUTHORIZATION,
  "PAYMENT.CAPTURE.DENIED": PaymentActions.FAILED,
  "PAYMENT.CAPTURE.DECLINED": PaymentActions.FAILED,
}

/** What Medusa is to do for an event of PayPal's, whose signature was verified. Pure. */
export function actionOf(event: unknown): WebhookActionResult {
  const { event_type, resource } = (event ?? {}) as PayPalEvent
  const action = ACTIONS[typeof event_type === "string" ? event_type : ""]
  const session = resource?.custom_id
  const value = resource?.amount?.value
  const isOurs = typeof session === "string" && session !== "" && typeof value === "string"
  if (!action || !isOurs) return { action: PaymentActions.NOT_SUPPORTED }
  return { action, data: { session_id: session, amount: new BigNumber(value) } }
}
