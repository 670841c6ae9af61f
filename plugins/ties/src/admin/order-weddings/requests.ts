import type { BundleEdit, BundleEditAnswer, OrderWeddings } from "../../contract/bundle-edits"
import { sdk } from "../lib/client"
import { keys } from "../lib/query-keys"

const pathOf = (orderId: string) => `/admin/ties/orders/${encodeURIComponent(orderId)}`

export const orderWeddingsKey = (orderId: string) => [...keys.all, "order-weddings", orderId] as const

/** Medusa's own answers about orders in the dashboard's query cache, which an edit makes old. */
export const MEDUSAS_ORDERS = ["orders"] as const

export function readOrderWeddings(orderId: string): Promise<OrderWeddings> {
  return sdk.client.fetch<OrderWeddings>(`${pathOf(orderId)}/bundles`)
}

export function editBundle(orderId: string, edit: BundleEdit): Promise<BundleEditAnswer> {
  return sdk.client.fetch<BundleEditAnswer>(`${pathOf(orderId)}/bundle-edit`, { method: "POST", body: edit })
}
