/** A payment of one who pays; amounts in the smallest unit of the currency. */
export interface Paid {
  paymentId: string
  captured: number
  /** What went back of it, and what is promised to. */
  returned: number
}

/** What goes back to which payment. */
export interface Return {
  paymentId: string
  amount: number
}

/**
 * What goes back to whom has paid too much: to their own payments, the newest first, and of none more than was taken.
 * @param amount what is to be given back and is promised nowhere yet
 * @param payments the oldest first
 * @returns nothing where nothing is to be given back; less than asked for where the payments do not hold it
 */
export function planReturns(amount: number, payments: readonly Paid[]): Return[] {
  let left = amount
  return payments.toReversed().flatMap(({ paymentId, captured, returned }) => {
    const back = Math.min(left, Math.max(0, captured - returned))
    if (back <= 0) return []
    left -= back
    return [{ paymentId, amount: back }]
  })
}

/**
 * Why so much may not be given back; null where it may.
 * @param amount in the smallest unit
 */
export function whyNotReturn(amount: number, { captured, returned }: Paid): string | null {
  if (!Number.isSafeInteger(amount) || amount <= 0) return "There is nothing to give back."
  return amount > captured - returned ? "More can’t be given back than was paid." : null
}
