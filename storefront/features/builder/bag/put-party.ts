import "server-only"
import type { AddedBundle } from "@kct/contract"
import { authHeaders } from "@/features/account/session"
import { isId } from "@/features/cart/ids"
import { inBag } from "@/features/cart/in-bag"
import { countOf } from "@/features/cart/types"
import { call, medusa, onceMore, StoreRefusedError } from "@/lib/medusa"

export interface PartySent {
  /** The party as the browser has it: the store decides whether it is one. */
  party: Record<string, unknown>
  /** The same for the same attempt, however often it is made. */
  key: string
  /** The party of the bag whose place it takes, or null. */
  bundle: string | null
}

export interface PartyPut {
  bundle: string
  /** Ties in the bag afterwards. */
  count: number
}

/** Puts a whole party into this browser's bag by one call, or in the place of the one that it was before. */
export async function putParty(sent: PartySent): Promise<PartyPut> {
  const { done, cart } = await inBag((id) => onceMore(() => put(id, sent)))
  return { bundle: done.bundle_id, count: countOf(cart) }
}

async function put(cart: string, { party, key, bundle }: PartySent): Promise<AddedBundle> {
  const route = `/store/ties/carts/${cart}/bundles`
  const headers = { ...(await authHeaders()), "idempotency-key": key }
  const send = (method: string, path: string) =>
    call(medusa().client.fetch<AddedBundle>(path, { method, headers, body: party }))
  if (!isId("bun", bundle)) return send("POST", route)
  try {
    return await send("PUT", `${route}/${bundle}`)
  } catch (error) {
    // It was taken out of the bag, or ordered with it: then it is put in as a new one.
    if (error instanceof StoreRefusedError && error.status === 404) return send("POST", route)
    throw error
  }
}
