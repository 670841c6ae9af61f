import "server-only"
import { isId } from "@/features/cart/ids"
import { tell } from "@/features/said/tell"
import { ON_ITS_WAY } from "@/features/shares/told"
import { StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"
import { linkIds, linkPath } from "./link"
import { completePaymentLink } from "./store"

/**
 * Books the payment of who comes back from paying elsewhere, where the provider says that it was paid. Only in a route.
 * @param collection as the address has it; anybody's to write
 * @returns where to go on
 */
export async function comeBackByLink(collection: string, request: Request): Promise<string> {
  const { searchParams } = new URL(request.url)
  const ids = linkIds(collection, searchParams.get("order_id"))
  const session = searchParams.get("session")
  if (!ids) return "/"
  if (!isId("payses", session)) return linkPath(ids)
  try {
    await completePaymentLink(ids, session)
  } catch (error) {
    const isRefused = error instanceof StoreRefusedError
    if (!isRefused && !(error instanceof StoreUnavailableError)) throw error
    await tell("payment-link", { message: isRefused ? error.message : ON_ITS_WAY })
  }
  return linkPath(ids)
}
