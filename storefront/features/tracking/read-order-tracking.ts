import "server-only"
import type { OrderTracking, Tracking } from "@kct/contract"
import { authHeaders } from "@/features/account/session"
import { linkHeaders } from "@/features/our-wedding/session"
import { askStore, onceMore, StoreRefusedError } from "@/lib/medusa"

/**
 * Where an order stands; null where the store has nothing to say of it.
 * @throws StoreUnavailableError when the store does not answer
 */
export async function readOrderTracking(orderId: string): Promise<Tracking | null> {
  try {
    const headers = { ...(await authHeaders()), ...(await linkHeaders()) }
    const path = `/store/ties/orders/${encodeURIComponent(orderId)}/tracking`
    const { tracking } = await onceMore(() => askStore<OrderTracking>(path, { headers }))
    return tracking
  } catch (error) {
    if (error instanceof StoreRefusedError) return null
    throw error
  }
}
