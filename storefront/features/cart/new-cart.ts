import "server-only"
import { authHeaders } from "@/features/account/session"
import { shopperRegion } from "@/features/region/current"
import { call, medusa } from "@/lib/medusa"

/** A new bag, in the region of this shopper. @returns its id */
export async function newCart(): Promise<string> {
  const { id: region_id } = await shopperRegion()
  const { cart } = await call(medusa().store.cart.create({ region_id }, {}, await authHeaders()))
  return cart.id
}
