import type { PaymentDone, PaymentEvents, PaymentEventState, PaymentTroubles } from "../../contract/payments"
import { sdk } from "../lib/client"
import { keys } from "../lib/query-keys"
import type { Page } from "../lib/requests"

const EVENTS = "/admin/ties/payment-events"
const TROUBLES = "/admin/ties/payment-troubles"
const ALL = [...keys.all, "payments"] as const

export interface EventQuery extends Page {
  state: PaymentEventState | undefined
}

export const paymentKeys = {
  /** Everything that a comparison makes old. */
  all: ALL,
  events: (query: EventQuery) => [...ALL, "events", query] as const,
  troubles: (query: Page) => [...ALL, "troubles", query] as const,
}

export function readEvents(query: EventQuery): Promise<PaymentEvents> {
  return sdk.client.fetch<PaymentEvents>(EVENTS, { query: { ...query } })
}

export function readTroubles(query: Page): Promise<PaymentTroubles> {
  return sdk.client.fetch<PaymentTroubles>(TROUBLES, { query: { ...query } })
}

const post = (path: string): Promise<PaymentDone> => sdk.client.fetch<PaymentDone>(path, { method: "POST" })

export const retryEvent = (id: string) => post(`${EVENTS}/${encodeURIComponent(id)}/retry`)
export const dismissTrouble = (id: string) => post(`${TROUBLES}/${encodeURIComponent(id)}/dismiss`)
export const compareNow = () => post("/admin/ties/payments/reconcile")
