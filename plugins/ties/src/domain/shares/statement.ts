import { BigNumber } from "bignumber.js"
import { groupBy } from "../group-by"
import { currencyDigits } from "../payments/minor"
import { minorOf, sumOf } from "./money"

/** The couple, as one who pays. */
export const COUPLE = "couple"

/** Who pays: `COUPLE`, or the id of a member. */
export type Payer = string

/** What the ties of a party come to by Medusa's own sums, in major units, with their tax. */
export interface Party {
  /** ISO 4217. */
  currency: string
  /** Of the whole order: shipping, fees and what was taken off are in it. */
  total: BigNumber.Value
  /** Members who pay for themselves, each with what their lines come to. Everything else is the couple's. */
  members: readonly { id: Payer; total: BigNumber.Value }[]
}

/** Money that has moved, once each; in the smallest unit of the currency. */
export interface Entry {
  payer: Payer
  kind: "charge" | "refund"
  amount: number
}

/** A refund that was decided on and has not come through yet. It is not taken back. */
export interface Promised {
  payer: Payer
  amount: number
}

/** Where somebody who pays stands; amounts in the smallest unit of the currency. */
export interface Share {
  payer: Payer
  owed: number
  charged: number
  refunded: number
  /** Still to be paid. */
  due: number
  /** Still to be given back, what was promised included. */
  credit: number
}

/** Where a party stands: charged - refunded + due - credit = total, to the smallest unit. */
export interface Statement {
  currency: string
  total: number
  charged: number
  refunded: number
  due: number
  credit: number
  /** The couple first, then members in their order, then those who have left and paid something. */
  shares: Share[]
}

/** What has moved so far. */
export interface Books {
  entries: readonly Entry[]
  promised?: readonly Promised[]
}

interface Sums {
  charged: number
  refunded: number
  promised: number
}

const NOTHING: Sums = { charged: 0, refunded: 0, promised: 0 }

/**
 * Where each who pays for a party stands. A member owes what their own lines come to, rounded once; who has paid never owes
 * more than that, whatever the party becomes: what a change adds is the couple's, and what it takes off is credited. The
 * couple owes the rest of the rounded whole, so that nothing is lost between the roundings.
 */
export function statementOf(party: Party, books: Books): Statement {
  const sums = sumsOf(books)
  const total = minorOf(party.total, party.currency)
  const owed = owedBy(party, total, sums)
  const left = [...sums.keys()].filter((payer) => !owed.has(payer))
  const shares = [...owed.keys(), ...left].map((payer): Share => {
    const { charged, refunded, promised } = sums.get(payer) ?? NOTHING
    const owes = owed.get(payer) ?? 0
    const kept = charged - refunded - promised
    return {
      payer,
      owed: owes,
      charged,
      refunded,
      due: Math.max(0, owes - kept),
      credit: promised + Math.max(0, kept - owes),
    }
  })
  const all = (of: "charged" | "refunded" | "due" | "credit") => sumOf(shares.map((share) => share[of]))
  return {
    currency: party.currency,
    total,
    charged: all("charged"),
    refunded: all("refunded"),
    due: all("due"),
    credit: all("credit"),
    shares,
  }
}

function sumsOf({ entries, promised = [] }: Books): Map<Payer, Sums> {
  const moved = [...entries, ...promised.map((one) => ({ ...one, kind: "promise" as const }))]
  const sum = (of: readonly { kind: string; amount: number }[], kind: string) =>
    sumOf(of.flatMap((one) => (one.kind === kind ? [one.amount] : [])))
  return new Map(
    [...groupBy(moved, ({ payer }) => payer)].map(([payer, of]) => [
      payer,
      { charged: sum(of, "charge"), refunded: sum(of, "refund"), promised: sum(of, "promise") },
    ]),
  )
}

function owedBy(party: Party, total: number, sums: ReadonlyMap<Payer, Sums>): Map<Payer, number> {
  const members = party.members.map(({ id, total: lines }) => {
    const { charged, refunded, promised } = sums.get(id) ?? NOTHING
    const part = Math.max(0, minorOf(lines, party.currency))
    // Somebody who has paid: their part may only fall.
    const owes = charged > 0 ? Math.min(part, Math.max(0, charged - refunded - promised)) : part
    return { id, owes, rounding: roundingOf(lines, part, party.currency) }
  })
  const rest = total - sumOf(members.map(({ owes }) => owes))
  const cut = rest < 0 ? cutsOf(members, -rest) : new Map<Payer, number>()
  return new Map([
    [COUPLE, Math.max(0, rest)] as const,
    ...members.map(({ id, owes }) => [id, owes - (cut.get(id) ?? 0)] as const),
  ])
}

/** How much rounding has added to a part; in the smallest unit, below zero where it has taken off. */
const roundingOf = (lines: BigNumber.Value, part: number, currency: string): number =>
  new BigNumber(part).minus(new BigNumber(lines).shiftedBy(currencyDigits(currency))).toNumber()

/**
 * Where members together owe more than the whole comes to, as when each was rounded up and nobody else pays anything, what
 * is too much comes off in proportion, and the last units off those to whom rounding has added the most.
 */
function cutsOf(
  members: readonly { id: Payer; owes: number; rounding: number }[],
  excess: number,
): Map<Payer, number> {
  const all = sumOf(members.map(({ owes }) => owes))
  const cut = new Map(
    members.map(({ id, owes }) => [id, all > 0 ? Math.floor((excess / all) * owes) : 0] as const),
  )
  let left = Math.min(excess, all) - sumOf(cut.values())
  const order = members.toSorted((a, b) => b.rounding - a.rounding)
  while (left > 0) {
    for (const { id, owes } of order) {
      const taken = cut.get(id) ?? 0
      if (left === 0 || taken >= owes) continue
      cut.set(id, taken + 1)
      left--
    }
  }
  return cut
}

/** The share of one who pays; one who owes nothing and has paid nothing has an empty one. */
export const shareOf = ({ shares }: Statement, payer: Payer): Share =>
  shares.find((share) => share.payer === payer) ?? {
    payer,
    owed: 0,
    charged: 0,
    refunded: 0,
    due: 0,
    credit: 0,
  }
