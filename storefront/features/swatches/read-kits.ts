import "server-only"
import { cache } from "react"
import type { CartSwatches, OrderSwatches, OwnCredits } from "@kct/contract"
import { authHeaders } from "@/features/account/session"
import type { BagLine } from "@/features/cart/lines"
import { call, medusa, onceMore, StoreRefusedError } from "@/lib/medusa"
import type { KitColors } from "./kit-lines"

const read = async <T>(path: string): Promise<T> => {
  const headers = { ...(await authHeaders()) }
  return onceMore(() => call(medusa().client.fetch<T>(path, { headers })))
}

type Line = Pick<BagLine, "look">

/** Most carts and orders hold ties alone, and are not asked about. */
const mayHoldKits = (lines: readonly Line[]) => lines.some(({ look }) => look === null)

/** The kits in a cart of these lines. */
export async function kitsOfCart(cartId: string, lines: readonly Line[]): Promise<readonly KitColors[]> {
  if (!mayHoldKits(lines)) return []
  return (await read<CartSwatches>(`/store/ties/carts/${encodeURIComponent(cartId)}/swatches`)).kits
}

/** The kits of an order with their credits; none where this shopper may not see them. Read once a request. */
export const kitsOfOrder = cache(async (orderId: string): Promise<OrderSwatches["kits"]> => {
  try {
    return (await read<OrderSwatches>(`/store/ties/orders/${encodeURIComponent(orderId)}/swatches`)).kits
  } catch (error) {
    // A customer who has signed out still sees the order here, but not a code that is as good as money.
    if (error instanceof StoreRefusedError && error.status === 404) return []
    throw error
  }
})

/** The signed-in customer's credits; none where the session is over. */
export async function ownCredits(): Promise<OwnCredits["credits"]> {
  try {
    return (await read<OwnCredits>("/store/ties/customers/me/credits")).credits
  } catch (error) {
    if (error instanceof StoreRefusedError && error.status === 401) return []
    throw error
  }
}
