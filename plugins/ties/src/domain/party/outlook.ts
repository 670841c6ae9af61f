import { possibleEvents } from "../quotes/possible"
import type { Refusal } from "../quotes/quote"
import { isClosed, isPaid, type QuoteState } from "../quotes/states"

const COUPLE = { kind: "couple" } as const

export interface EditedQuote {
  state: QuoteState
  /** Whether the couple has agreed to what was approved. */
  accepted: boolean
}

/**
 * Why a party can't be edited so as its quote stands; null where it can. Ties and prices follow the life of the quote.
 * Who wears them is nobody's to approve, and may change until they leave.
 */
export function whyNotEdited(
  { state }: EditedQuote,
  changes: { offer: boolean },
): Omit<Refusal, "ok"> | null {
  const possible = possibleEvents(state, COUPLE)
  const refuse = (message: string) => ({ code: "illegal_transition" as const, message, possible })
  if (isClosed(state))
    return refuse("This request is over, and nothing about its party can be changed any more.")
  if (state === "shipped" || state === "delivered")
    return refuse(
      "The ties have left us, so it is too late to change who wears what. Write to us if something is wrong.",
    )
  if (!changes.offer || possible.includes("revise")) return null
  return refuse(
    isPaid(state)
      ? "It is paid, so the ties stay as they are. Who wears them can still be changed; for another tie, write to us."
      : "The ties can't be changed as it stands now.",
  )
}

/** Where edits leave a quote. */
export const stateAfter = ({ state }: EditedQuote, { offer }: { offer: boolean }): QuoteState =>
  offer && state === "approved" ? "in_review" : state

/**
 * What edits mean for the quote, a sentence each, as the couple reads it before it decides.
 * @param who sees to the wedding; null while nobody does
 */
export function saysOfQuote(
  { state, accepted }: EditedQuote,
  changes: { offer: boolean },
  who: string | null,
): string[] {
  if (!changes.offer) return ["Ties and price stay as they are, and nobody has to look at it again."]
  const somebody = who ?? "One of us"
  switch (state) {
    case "draft":
      return ["It stays a draft until you send it to us."]
    case "changes_requested":
      return ["Send it to us again when all is as you like it."]
    case "approved":
      return [
        `The approval ends with this change: ${who ?? "one of us"} looks at it again, and you are told the price anew.`,
        ...(accepted ? ["So does your acceptance. Nothing is charged before you accept once more."] : []),
      ]
    default:
      return [`${somebody} looks at it with this change.`]
  }
}

interface Tier {
  name: string
  /** Percent off. */
  percent: number
}

/** What becomes of the wedding price, which goes by the number of ties in the whole party. */
export function saysOfTier(
  before: { ties: number; tier: Tier | null },
  after: { ties: number; tier: Tier | null },
): string[] {
  const [was, is] = [before.tier?.percent ?? 0, after.tier?.percent ?? 0]
  const count = after.ties === 1 ? "1 tie" : `${after.ties} ties`
  if (was === is) return is === 0 ? [] : [`The wedding price stays ${percent(is)} off, with ${count}.`]
  if (is === 0) return [`With ${count} there is no wedding price any more; it was ${percent(was)} off.`]
  return [
    `With ${count} the wedding price is ${percent(is)} off${was === 0 ? "" : `, and was ${percent(was)}`}.`,
  ]
}

const percent = (value: number): string => `${value}%`

/** Whoever has not answered keeps their place in the count: a party is not dearer for those who are late. */
export function saysOfAwaited(names: readonly string[]): string[] {
  if (names.length === 0) return []
  const who =
    names.length > 3
      ? `${names.length} of the party have`
      : names.length === 1
        ? `${names[0]} has`
        : `${names.slice(0, -1).join(", ")} and ${names.at(-1)} have`
  return [
    `${who} not answered yet, and ${names.length === 1 ? "counts" : "count"} towards the wedding price all the same.`,
  ]
}
