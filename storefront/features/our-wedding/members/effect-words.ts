import type { ChangeEffects } from "@kct/contract"
import { formatMoney } from "@/lib/money"

type Effect = ChangeEffects["effects"][number]

export interface EffectWords {
  before: string
  after: string
  /** What it means to who pays, a sentence each. */
  means: string[]
}

/** What a change of an ordered party does to one who pays. */
export function effectWords(effect: Effect, currency: string): EffectWords {
  const money = (amount: number) => formatMoney(amount, currency)
  const { owed_before, owed_after, due, credit } = effect
  return {
    before: money(owed_before),
    after: money(owed_after),
    means: [
      ...(due > 0 ? [`${money(due)} more to pay`] : []),
      ...(due < 0 ? [`${money(-due)} less to pay`] : []),
      ...(credit > 0 ? [`${money(credit)} goes back`] : []),
      ...(credit < 0 ? [`${money(-credit)} less goes back`] : []),
    ],
  }
}
