import { type Books, type Party, shareOf, type Statement, statementOf } from "./statement"

/** What a change does to one who pays; in the smallest unit of the currency. */
export interface Effect {
  payer: string
  owedBefore: number
  owedAfter: number
  /** More to be paid than before; below zero: less. */
  due: number
  /** More to be given back than before; below zero: less. */
  credit: number
}

/** What a change of a party does to each who pays for it, before it is done. Whom it does nothing to is not in it. */
export function effectsOf(before: Statement, after: Party, books: Books): Effect[] {
  const then = statementOf(after, books)
  const payers = new Set([...before.shares, ...then.shares].map(({ payer }) => payer))
  return [...payers].flatMap((payer) => {
    const [was, is] = [shareOf(before, payer), shareOf(then, payer)]
    const effect: Effect = {
      payer,
      owedBefore: was.owed,
      owedAfter: is.owed,
      due: is.due - was.due,
      credit: is.credit - was.credit,
    }
    return effect.owedBefore !== effect.owedAfter || effect.due !== 0 || effect.credit !== 0 ? [effect] : []
  })
}
