import type { BundlePreview, PartyInput } from "../../contract/bundles"
import type { WeddingChoices, WhatIfAnswer } from "../../contract/pricing-rules"
import { formatPrice } from "./format"

/** An amount, in major units, as it is shown. */
export const amountOf = (amount: number, currency: string): string => formatPrice(String(amount), currency)

/** A difference with its sign; one of less than half a cent is none. */
export function formatDifference(amount: number, currency: string): string {
  if (Math.abs(amount) < 0.005) return "No change"
  return `${amount > 0 ? "+" : "−"}${amountOf(Math.abs(amount), currency)}`
}

export interface SumRow {
  label: string
  before: number
  after: number
}

/** The sums of a party now and with the changes, from what the ties cost to what is paid. */
export function sumRows({ before, after }: Pick<WhatIfAnswer, "before" | "after">): SumRow[] {
  const row = (label: string, key: "subtotal" | "discount" | "tax" | "total") => ({
    label,
    before: before.totals[key],
    after: after.totals[key],
  })
  const inside = after.tax_inclusive
  return [
    row("Ties", "subtotal"),
    row("Discount", "discount"),
    ...(after.taxed ? [row(inside ? "Tax in it" : "Tax", "tax")] : []),
    row(after.taxed ? "Total" : "Total before tax", "total"),
  ]
}

/** The outcome in a sentence, for who can't see the figures. */
export function outcomeInWords(
  { before, after }: Pick<WhatIfAnswer, "before" | "after">,
  trying: boolean,
): string {
  const currency = after.currency_code
  const now = `${before.ties} ties come to ${amountOf(before.totals.total, currency)}`
  if (!trying) return `${now}.`
  return `${now} now, and to ${amountOf(after.totals.total, currency)} with the changes.`
}

/** The lines of a preview by the key of their member. */
export const totalsByKey = ({ lines }: BundlePreview): Map<string, number> =>
  new Map(lines.map(({ key, total }) => [key, total]))

/** An answer with the party that it is about. */
export type PricedParty = WhatIfAnswer & { party: PartyInput }

/** The members of a party in words, by their keys. */
export function membersInWords(
  { members }: PartyInput,
  { roles, colors, styles }: Pick<WeddingChoices, "roles" | "colors" | "styles">,
): Map<string, { role: string; quantity: number; tie: string }> {
  const named = (all: readonly { slug: string; name: string }[], wanted: string) =>
    all.find(({ slug }) => slug === wanted)?.name ?? wanted
  return new Map(
    members.map(({ key, role, color, style, quantity }) => [
      key,
      { role: named(roles, role), quantity, tie: `${named(colors, color)}, ${named(styles, style)}` },
    ]),
  )
}
