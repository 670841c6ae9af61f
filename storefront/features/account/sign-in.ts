import "server-only"
import { keptCart } from "@/features/cart/read-cart"
import { inTurn } from "@/features/cart/in-turn"
import { call, medusa, StoreRefusedError } from "@/lib/medusa"
import type { Credentials } from "./credentials"
import { bearer } from "./bearer"
import { startSession } from "./session"

/** Medusa's token for an e-mail and its password; null where the two don't go together. */
export async function tokenFor({ email, password }: Credentials): Promise<string | null> {
  try {
    const answer = await call(medusa().auth.login("customer", "emailpass", { email, password }))
    // A second factor or a mail to answer: this shop asks for neither, so it can't let anybody in who needs one.
    return typeof answer === "string" ? answer : null
  } catch (error) {
    if (error instanceof StoreRefusedError && error.status < 429) return null
    throw error
  }
}

/** Whether a token is a customer's: a member of staff has one too, without being a customer. */
export async function isCustomer(token: string): Promise<boolean> {
  try {
    await call(medusa().store.customer.retrieve({ fields: "id" }, bearer(token)))
    return true
  } catch (error) {
    if (error instanceof StoreRefusedError) return false
    throw error
  }
}

/** Signs in, and makes the bag that was filled before the customer's own. Only in an action. */
export async function enter(token: string): Promise<void> {
  await startSession(token)
  try {
    const kept = await keptCart()
    if (kept.state !== "open") return
    const { id } = kept.cart
    await inTurn(id, () => call(medusa().store.cart.transferCart(id, {}, bearer(token))))
  } catch (error) {
    // Being signed in does not hang on the bag: it is still there, and still can be bought.
    console.error(error)
  }
}
