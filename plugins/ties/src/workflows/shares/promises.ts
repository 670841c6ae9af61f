import type { MedusaContainer } from "@medusajs/framework/types"
import { sumOf } from "../../domain/shares/money"
import { promiseNow, type Promised, promisesOf } from "../../domain/shares/promises"
import { isBuiltIn } from "../payments/ask-provider"
import { takeTowards } from "../payments/settle-towards"
import { beginTowards } from "./begin"
import { letGo } from "./held"
import { readShared, type SharedWedding } from "./read"
import { ShareRefused } from "./scope"

/**
 * Who has promised to pay for an ordered party, as by an invoice, before it is changed: Medusa lets go of what was promised
 * where an order is edited.
 * @throws ShareRefused (409) where money is held that can't be promised anew, as on a card
 */
export function requirePromises({ statement, heldPayments }: SharedWedding): Promised[] {
  if (heldPayments.every(({ providerId }) => isBuiltIn(providerId)))
    return promisesOf(statement, heldPayments)
  const message = "A payment is on its way. The party can be changed once it has come in."
  throw new ShareRefused("being_paid", message)
}

/** Has what was promised for a party promised again at what it comes to now. Twice it does nothing more. */
export async function renewPromises(
  scope: MedusaContainer,
  weddingId: string,
  promised: readonly Promised[],
): Promise<void> {
  for (const promise of promised) {
    const shared = await readShared(scope, weddingId)
    const { payer, providerId: provider_id } = promise
    const theirs = shared.heldPayments.filter((payment) => payment.payer === payer)
    const amount = promiseNow(promise, shared.statement)
    if (sumOf(theirs.map((payment) => payment.amount)) === amount) continue
    await letGo(scope, theirs)
    if (amount === 0) continue
    const share = { payer, provider_id, asks: "all" as const, amount, before: [] }
    const { session } = await beginTowards(scope, shared, share)
    await takeTowards(scope, session.id)
  }
}
