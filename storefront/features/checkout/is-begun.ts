import "server-only"
import { authHeaders } from "@/features/account/session"
import { call, medusa } from "@/lib/medusa"

const FIELDS = "id,payment_collection.payment_sessions.provider_id"

/** Whether somebody began to pay for a cart by a provider that takes money. */
export async function isBegun(cartId: string): Promise<boolean> {
  const { cart } = await call(medusa().store.cart.retrieve(cartId, { fields: FIELDS }, await authHeaders()))
  return (cart.payment_collection?.payment_sessions ?? []).some(
    ({ provider_id }) => !provider_id.startsWith("pp_system"),
  )
}
