import "server-only"
import type { CompleteShare } from "@kct/contract"
import { leaveWedding } from "@/features/cart/cart-cookie"
import { isId } from "@/features/cart/ids"
import { sayAt } from "@/features/link-pages/store"
import { tell } from "@/features/said/tell"
import { StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"
import { doorOf, type ShareDoor } from "./doors"
import { ON_ITS_WAY, refusedPayment } from "./told"

/**
 * Books the share of who comes back from paying elsewhere, where the provider says that it was paid. Nothing of the address
 * is believed but which payment it is. Only in a route.
 * @returns where to go on
 */
export async function comeBackFromPaying(name: ShareDoor, request: Request): Promise<string> {
  const { place, path, page, done, form } = doorOf(name)
  const session = new URL(request.url).searchParams.get("session")
  if (!isId("payses", session)) return done
  try {
    const body: CompleteShare = { session_id: session }
    await sayAt(place, body, `${path}/complete`)
    // Its ties are ordered by now, and in nobody's bag.
    await leaveWedding()
    await tell(form, { status: "done" })
    return done
  } catch (error) {
    const isRefused = error instanceof StoreRefusedError
    if (!isRefused && !(error instanceof StoreUnavailableError)) throw error
    const { message, isOpen } = isRefused ? refusedPayment(error) : { message: ON_ITS_WAY, isOpen: true }
    await tell(form, { message })
    return isOpen ? `${page}?${new URLSearchParams({ session })}` : page
  }
}
