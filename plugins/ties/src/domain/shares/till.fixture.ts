import { BigNumber } from "bignumber.js"
import { cancelledStatement, keptOf } from "./cancellation"
import type { Model } from "./model.fixture"
import { type Paid, planReturns, whyNotReturn } from "./refunds"
import { type Entry, type Party, shareOf, type Statement, statementOf } from "./statement"

interface Planned {
  key: string
  payer: string
  paymentId: string
  amount: number
  isBooked: boolean
}

/** The shop at work with the domain's decisions, and a bank that does each refund once by its key. */
export class Till {
  private readonly entries: Entry[] = []
  private readonly payments: (Paid & { payer: string })[] = []
  private readonly planned: Planned[] = []
  private kept: Map<string, number> | null = null
  private keys = 0
  /** What the bank has paid back, by key. */
  readonly bank = new Map<string, number>()

  private readonly key = (): string => `key-${(this.keys += 1)}`

  constructor(private readonly party: () => Party) {}

  statement(): Statement {
    const promised = this.planned.filter(({ isBooked }) => !isBooked)
    const books = { entries: this.entries, promised }
    return this.kept ? cancelledStatement("usd", this.kept, books) : statementOf(this.party(), books)
  }

  pay(payer: string): void {
    const { due } = shareOf(this.statement(), payer)
    if (due === 0) return
    this.entries.push({ payer, kind: "charge", amount: due })
    this.payments.push({ payer, paymentId: this.key(), captured: due, returned: 0 })
  }

  /** Decides on what is to go back; it comes through later. */
  plan(): void {
    for (const { payer, credit } of this.statement().shares) {
      const promised = this.planned.filter((one) => one.payer === payer && !one.isBooked)
      const open = credit - promised.reduce((sum, { amount }) => sum + amount, 0)
      for (const back of planReturns(open, this.paymentsOf(payer))) this.promise(payer, back)
    }
  }

  private readonly paymentsOf = (payer: string) => this.payments.filter((one) => one.payer === payer)

  private promise(payer: string, { paymentId, amount }: { paymentId: string; amount: number }): void {
    this.planned.push({ key: this.key(), payer, paymentId, amount, isBooked: false })
    this.returned(paymentId, amount)
  }

  private returned(paymentId: string, amount: number): void {
    const payment = this.payments.find((one) => one.paymentId === paymentId)
    if (!payment) throw new Error(`There is no payment ${paymentId}`)
    payment.returned += amount
  }

  /** Has what was planned come through. @param dies whether the process dies between the bank and the books */
  carryOut(dies: boolean): void {
    for (const one of this.planned.filter(({ isBooked }) => !isBooked)) {
      if (!this.bank.has(one.key)) this.bank.set(one.key, one.amount)
      if (dies) return
      this.entries.push({ payer: one.payer, kind: "refund", amount: one.amount })
      one.isBooked = true
    }
  }

  /** Staff give something back besides. @returns whether it was refused */
  favour(payer: string, amount: number): boolean {
    const paid = this.paymentsOf(payer)
    const whole = paid.reduce(
      (sum, one) => ({
        ...sum,
        captured: sum.captured + one.captured,
        returned: sum.returned + one.returned,
      }),
      { paymentId: "", captured: 0, returned: 0 },
    )
    if (whyNotReturn(amount, whole) !== null) return true
    for (const back of planReturns(amount, paid)) {
      this.returned(back.paymentId, back.amount)
      this.bank.set(this.key(), back.amount)
      this.entries.push({ payer, kind: "refund", amount: back.amount })
    }
    return false
  }

  cancel(percent: number): void {
    this.kept = keptOf(this.statement(), percent)
  }

  /** Payments of which more went back than was taken. */
  overdrawn = (): Paid[] => this.payments.filter(({ captured, returned }) => returned > captured)
}

/** The party of a model as Medusa would sum it. */
export const partyOf = (model: Model): Party => {
  // Ten-thousandths of a cent are millionths of the major unit.
  const major = (fine: bigint) => new BigNumber(fine.toString()).shiftedBy(-6)
  return {
    currency: "usd",
    total: major(model.exactTotal()),
    members: model.members.map((id) => ({ id, total: major(model.exact(id)) })),
  }
}
