import { groupBy } from "../group-by"
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

/** What was promised, by who pays; in the smallest unit of the currency. */
export const heldBy = (held: readonly HeldPayment[]): Map<Payer, number> =>
  new Map([...groupBy(held, ({ payer }) => payer)].map(([payer, theirs]) => [payer, amountOf(theirs)]))

/** Who has promised what of a party, as by an invoice; each once. */
export const promisesOf = (statement: Statement, held: readonly HeldPayment[]): Promised[] =>
  [...groupBy(held, ({ payer }) => payer)].map(([payer, theirs]) => {
    const amount = amountOf(theirs)
    const isAll = amount >= shareOf(statement, payer).due
    return { payer, providerId: theirs.at(-1)?.providerId ?? "", amount: isAll ? null : amount }
  })

const amountOf = (payments: readonly HeldPayment[]): number => sumOf(payments.map(({ amount }) => amount))

/** What a promise comes to once its party is another: never more than is due. */
export const promiseNow = ({ payer, amount }: Promised, statement: Statement): number => {
  const { due } = shareOf(statement, payer)
  return amount === null ? due : Math.min(amount, due)
}
