import { isSameMoney, type Money } from "./minor"

/** How a payment stands at its provider. `unknown`: the provider could not be asked. */
export type Held = "nothing" | "authorized" | "captured" | "unknown"

/** One try to pay for a bag. */
export interface TriedPayment {
  sessionId: string
  /** As Medusa opened it. */
  asked: Money
  held: Held
  /** What the provider says that it holds or has taken; null where it has not. */
  has: Money | null
  /** Whether Medusa has written the payment down. */
  isRecorded: boolean
  /** Whether what was taken was given back in full, or let go of. */
  isReturned: boolean
  /** Milliseconds since 1970. */
  openedAt: number
}

/** A bag that somebody tries to pay for. */
export interface Bag {
  /** What it comes to now; null once it is an order, whose payments were agreed on. */
  total: Money | null
  orderId: string | null
  payments: readonly TriedPayment[]
}

export type Trouble = "amount_differs" | "paid_twice" | "order_without_payment"

export type Act =
  /** Medusa records the payment, and the bag becomes an order where it is none yet. */
  | { do: "record"; sessionId: string; as: "authorized" | "captured" }
  /** The money goes back to who paid. */
  | { do: "give_back"; sessionId: string; why: "amount_differs" | "paid_twice" }
  /** A try that nobody paid is closed, so that nobody can any more. */
  | { do: "close"; sessionId: string }
  /** The order of a completion that died before it came to the money; where it is none, it is reported. */
  | { do: "take_back"; sessionId: string }
  | { do: "report"; trouble: Trouble; sessionId: string }

const isPaid = ({ held, isReturned }: TriedPayment): boolean =>
  !isReturned && (held === "authorized" || held === "captured")

const isRight = ({ asked, has }: TriedPayment, { total }: Bag): boolean =>
  has !== null && isSameMoney(has, asked) && (total === null || isSameMoney(has, total))

/**
 * What is to be done so that a bag that money was moved for is one order with one payment, and nobody has paid more. It can
 * be asked at any moment: what is done already is not asked for again, and where a provider can't be asked nothing is done.
 */
export function settle(bag: Bag): Act[] {
  const { payments, orderId } = bag
  if (payments.some(({ held }) => held === "unknown")) return []
  const paid = payments.filter(isPaid).toSorted((a, b) => a.openedAt - b.openedAt)
  const kept =
    paid.find((one) => one.isRecorded && isRight(one, bag)) ?? paid.find((one) => isRight(one, bag))
  const acts: Act[] = paid
    .filter((one) => one !== kept)
    .map(({ sessionId }) => ({
      do: "give_back",
      sessionId,
      why: kept ? "paid_twice" : "amount_differs",
    }))
  if (!kept) {
    const latest = payments.at(-1)
    const isUnpaid = orderId !== null && paid.length === 0 && !payments.some(({ isReturned }) => isReturned)
    if (!isUnpaid || !latest) return acts
    const { sessionId } = latest
    const wasPaid = payments.some(({ isRecorded }) => isRecorded)
    acts.push(
      wasPaid
        ? { do: "report", trouble: "order_without_payment", sessionId }
        : { do: "take_back", sessionId },
    )
    return acts
  }
  if (kept.isRecorded && orderId !== null) return acts
  const unpaid = payments.filter((one) => !isPaid(one) && !one.isReturned)
  if (orderId === null) acts.push(...unpaid.map(({ sessionId }): Act => ({ do: "close", sessionId })))
  acts.push({
    do: "record",
    sessionId: kept.sessionId,
    as: kept.held === "captured" ? "captured" : "authorized",
  })
  return acts
}
