import type { QuoteState } from "../quotes/states"
import { type Counts, TRACKING_STEPS, type TrackingState, type TrackingStep } from "./steps"

/** What became of the money: nothing yet, held back for us, taken in part, taken, given back. */
export type Money = "none" | "held" | "partly" | "taken" | "given_back"

/** All that a status line follows from. Times are ISO. */
export interface Tracked {
  /** Of a wedding's quote; null for an order that needed none. */
  quote: QuoteState | null
  /** Whether there is an order; before, only the quote says where it stands. */
  ordered: boolean
  cancelled: boolean
  money: Money
  counts: Counts
  /** Whether anything of the whole order is packed: from then on all of it is being made ready. */
  begun: boolean
  /** When each step was reached, or of what is reached in parts the last part, as far as somebody has written it down. */
  times: Partial<Record<TrackingStep, string>>
}

/** One step of a status line. */
export interface Step {
  step: TrackingStep
  state: "done" | "partly" | "open"
  /** As people read it: `Shipped`, `2 of 5 shipped`. */
  label: string
  /** ISO time; null where nobody knows, or it is not there yet. */
  at: string | null
}

type Reached = Pick<Step, "state" | "label">

/** Where an order, or one member's ties of it, stands. */
export interface Tracking {
  /** The last step that all of it has reached. */
  state: TrackingState
  /** In one line, and never more than is true: `2 of 5 shipped`. */
  line: string
  steps: Step[]
  counts: Counts
}

/** Quotes that came to nothing, or were not sent in: there is nothing to follow. */
const NOT_FOLLOWED: ReadonlySet<QuoteState> = new Set(["draft", "rejected", "expired"])
const APPROVED: ReadonlySet<QuoteState> = new Set([
  "approved",
  "paid",
  "in_production",
  "shipped",
  "delivered",
])

const WORDS: Record<TrackingState, string> = {
  placed: "Placed",
  approved: "Approved",
  paid: "Paid",
  in_production: "In production",
  packed: "Packed",
  shipped: "Shipped",
  delivered: "Delivered",
  cancelled: "Cancelled",
  returned: "Returned",
}

/** What needed no quote is neither approved nor made for anybody: it is bought, packed and sent. */
const OF_QUOTES: ReadonlySet<TrackingStep> = new Set(["approved", "in_production"])

const PAYMENT: Record<Money, Reached> = {
  none: { state: "open", label: "Paid" },
  // Somebody is good for it; it is taken when the shop says so.
  held: { state: "partly", label: "Payment authorised" },
  partly: { state: "partly", label: "Partly paid" },
  taken: { state: "done", label: "Paid" },
  given_back: { state: "done", label: "Refunded" },
}

/**
 * Where an order or a part of it stands, by what Medusa and the quote say of it and nothing else: so whatever was told
 * late, twice or never, it is right as soon as anybody looks.
 * @returns null where there is nothing to follow
 */
export function track(told: Tracked): Tracking | null {
  const { quote, ordered, cancelled, counts } = told
  if (quote !== null && NOT_FOLLOWED.has(quote) && !ordered) return null
  const steps = stepsOf(told)
  const standing = cancelled || (quote === "cancelled" && !ordered) ? "cancelled" : standingOf(steps, counts)
  return { state: standing, line: lineOf(standing, steps, counts), steps, counts }
}

function stepsOf(told: Tracked): Step[] {
  const { quote, ordered, counts, begun, money, times } = told
  const { quantity, packed, shipped, delivered } = counts
  const counted = (count: number, step: TrackingStep): Reached => {
    if (quantity > 0 && count >= quantity) return { state: "done", label: WORDS[step] }
    if (count > 0) return { state: "partly", label: `${count} of ${quantity} ${WORDS[step].toLowerCase()}` }
    return { state: "open", label: WORDS[step] }
  }
  const reached = (yes: boolean, step: TrackingStep): Reached => ({
    state: yes ? "done" : "open",
    label: WORDS[step],
  })
  const each: Record<TrackingStep, Reached> = {
    placed: reached(true, "placed"),
    approved: reached(ordered || (quote !== null && APPROVED.has(quote)), "approved"),
    paid: PAYMENT[money],
    in_production: reached(ordered && begun, "in_production"),
    packed: counted(packed, "packed"),
    shipped: counted(shipped, "shipped"),
    delivered: counted(delivered, "delivered"),
  }
  return TRACKING_STEPS.filter((step) => quote !== null || !OF_QUOTES.has(step)).map((step) => ({
    step,
    ...each[step],
    at: each[step].state === "open" ? null : (times[step] ?? null),
  }))
}

/** The last step that is done. Money may come late: what has left us has left us, paid or not. */
function standingOf(steps: readonly Step[], { quantity, returned }: Counts): TrackingState {
  if (quantity > 0 && returned >= quantity) return "returned"
  const isReached = ({ state, step }: Step) => state === "done" || (step === "paid" && state === "partly")
  return steps.findLast(isReached)?.step ?? "placed"
}

/** Of the furthest step that any of it has reached: what is only partly so is said with its count. */
function lineOf(state: TrackingState, steps: readonly Step[], { quantity, returned }: Counts): string {
  if (state === "cancelled" || state === "returned") return WORDS[state]
  const furthest = steps.findLast((one) => one.state !== "open")?.label ?? WORDS[state]
  return returned > 0 ? `${furthest}, ${returned} of ${quantity} returned` : furthest
}
