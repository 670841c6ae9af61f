import "server-only"
import type { CartBundles } from "@kct/contract"
import { authHeaders } from "@/features/account/session"
import { getPartyShop } from "@/features/builder/read-party-shop"
import { linkHeaders } from "@/features/our-wedding/session"
import { call, medusa, onceMore, StoreRefusedError } from "@/lib/medusa"
import { SHOP_REGION } from "@/lib/region-key"
import type { WeddingNames } from "./group-lines"

/** What a store without weddings would answer. */
const NONE: CartBundles = { bundles: [], codes: [] }

/**
 * The weddings of a cart or an order as the store has them, and what became of the codes. Never from a line's
 * metadata, which any client can write.
 * @throws StoreUnavailableError when the store does not answer
 */
export async function readWeddings(of: "carts" | "orders", id: string): Promise<CartBundles> {
  const headers = { ...(await authHeaders()), ...(await linkHeaders()) }
  try {
    return await onceMore(() =>
      call(medusa().client.fetch<CartBundles>(`/store/ties/${of}/${id}/bundles`, { headers })),
    )
  } catch (error) {
    if (error instanceof StoreRefusedError && error.status === 404) return NONE
    throw error
  }
}

/** What themes and roles are called; none where nothing has such names. */
export async function weddingNames(): Promise<WeddingNames> {
  const shop = await getPartyShop(SHOP_REGION)
  return { themes: shop?.themes ?? [], roles: shop?.roles ?? [] }
}
