"use server"

import type { RemovedBundle } from "@kct/contract"
import { authHeaders } from "@/features/account/session"
import { type BagAnswer, changeCart, NotChanged } from "@/features/cart/change-cart"
import { isId } from "@/features/cart/ids"
import { readCart } from "@/features/cart/read-cart"
import { tell } from "@/features/said/tell"
import { call, medusa, StoreRefusedError } from "@/lib/medusa"

/** Takes a whole party out of the bag, by one call. */
export async function removeWedding(_: BagAnswer, form: FormData): Promise<BagAnswer> {
  const answer = await changeCart(async (cart) => {
    const bundle = form.get("bundle")
    if (!isId("bun", bundle)) throw new NotChanged("This party is not in your bag any more.")
    const headers = await authHeaders()
    try {
      const route = `/store/ties/carts/${cart.id}/bundles/${bundle}`
      await call(medusa().client.fetch<RemovedBundle>(route, { method: "DELETE", headers }))
    } catch (error) {
      // It is out, which is all that was wanted.
      if (!(error instanceof StoreRefusedError) || error.status !== 404) throw error
    }
    return (await readCart(cart.id)) ?? cart
  })
  return tell("bag", answer)
}
