import type { AdminOrderSwatches } from "../../contract/swatches"
import { sdk } from "../lib/client"
import { keys } from "../lib/query-keys"

export const orderSwatchesKey = (orderId: string) => [...keys.all, "order-swatches", orderId] as const

export function readOrderSwatches(orderId: string): Promise<AdminOrderSwatches> {
  return sdk.client.fetch<AdminOrderSwatches>(`/admin/ties/orders/${encodeURIComponent(orderId)}/swatches`)
}

export function withdrawCredit(id: string): Promise<unknown> {
  return sdk.client.fetch(`/admin/ties/swatch-credits/${encodeURIComponent(id)}/withdraw`, { method: "POST" })
}
