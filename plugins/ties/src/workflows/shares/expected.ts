import type { MedusaContainer } from "@medusajs/framework/types"
import type { Money } from "../../domain/payments/minor"
import { askedOfCouple } from "../../domain/shares/deposit"
import { majorOf } from "../../domain/shares/money"
import { COUPLE, shareOf } from "../../domain/shares/statement"
import { depositRule, readShared, type SharedWedding } from "./read"
import { sharesOf } from "./scope"

/** What one who pays is asked for now; in the smallest unit of the currency. */
export function askedOf(
  scope: MedusaContainer,
  { statement, sums, held }: SharedWedding,
  payer: string,
): { all: number; deposit: number | null } {
  const { due } = shareOf(statement, payer)
  const left = Math.max(0, due - (held.get(payer) ?? 0))
  if (payer !== COUPLE || held.has(payer)) return { all: left, deposit: null }
  return askedOfCouple(statement, depositRule(scope, sums.currency))
}

/**
 * What is to be paid so that a cart becomes an order, where its payment was begun for a share of it: computed anew, so that
 * one that was begun before its price changed is refused. Null where all of it is paid at once.
 */
export async function expectedOfCart(scope: MedusaContainer, cartId: string): Promise<Money | null> {
  const session = await sharesOf(scope).findSessionOfCart(cartId)
  if (!session) return null
  const shared = await readShared(scope, session.wedding_id)
  const { all, deposit } = askedOf(scope, shared, session.payer)
  const amount = session.asks === "deposit" ? (deposit ?? all) : all
  return { amount: majorOf(amount, shared.sums.currency), currency: shared.sums.currency }
}
