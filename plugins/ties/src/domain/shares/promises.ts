import { sumOf } from "./money"
import { type Payer, shareOf, type Statement } from "./statement"

/** A payment that was promised and not taken; its amount in the smallest unit of the currency. */
export interface HeldPayment {
  payer: Payer
  providerId: string
  amount: number
}

/** What one who pays has promised, in terms that a change of the party leaves true. */
export interface Promised {
  payer: Payer
  providerId: string
  /** In the smallest unit of the currency; null where it is all that they owe. */
  amount: number | null
}

/** Who has promised what of a party, as by an invoice; each once. */
export function promisesOf(statement: Statement, held: readonly HeldPayment[]): Promised[] {
  return [...new Set(held.map(({ payer }) => payer))].map((payer) => {
    const theirs = held.filter((payment) => payment.payer === payer)
    const amount = sumOf(theirs.map((payment) => payment.amount))
    const isAll = amount >= shareOf(statement, payer).due
    return { payer, providerId: theirs.at(-1)?.providerId ?? "", amount: isAll ? null : amount }
  })
}

/** What a promise comes to once its party is another: never more than is due. */
export const promiseNow = ({ payer, amount }: Promised, statement: Statement): number => {
  const { due } = shareOf(statement, payer)
  return amount === null ? due : Math.min(amount, due)
}
