import type { QuoteEvent, QuoteState } from "@kct/medusa-plugin-ties/contract/index"
import type { Story } from "../data/stories"

export type ActorOfAct = "couple" | "desk" | "system"

/** Something that happened to a quote. Each is one transition, so that a quote's `seq` says how many of them are done. */
export interface SeasonAct {
  event: QuoteEvent
  by: ActorOfAct
  /** Milliseconds since 1970; what the plugin itself does happens when its time is there. */
  at: number
}

const HOUR = 3_600_000
/** Between one step and the next at most; a young quote takes its steps faster. */
const USUAL_PAUSE = 30 * HOUR

const APPROVED = ["submit", "take", "approve"] as const
const PAID = [...APPROVED, "accept", "pay"] as const

/** How a quote came to be where it is. */
const WAYS: Record<QuoteState, readonly QuoteEvent[]> = {
  draft: [],
  submitted: ["submit"],
  in_review: ["submit", "take"],
  changes_requested: ["submit", "take", "request_changes"],
  approved: APPROVED,
  rejected: ["submit", "take", "reject"],
  paid: PAID,
  in_production: [...PAID, "start_production"],
  shipped: [...PAID, "start_production", "ship"],
  delivered: [...PAID, "start_production", "ship", "deliver"],
  cancelled: ["submit", "take", "cancel"],
  expired: [...APPROVED, "expire"],
}

const BY: Partial<Record<QuoteEvent, ActorOfAct>> = {
  submit: "couple",
  accept: "couple",
  cancel: "couple",
  expire: "system",
  pay: "system",
  start_production: "system",
  ship: "system",
  deliver: "system",
}

/** When the couple sent it in, or began a draft. */
export const beginningOf = ({ since }: Story, now: number): number => now - since * 24 * HOUR

/** What happened to a wedding's quote until now, in its order, all of it in the past. */
export function actsOf(story: Story, now: number): SeasonAct[] {
  const events: QuoteEvent[] = [...WAYS[story.ends], ...(story.accepted ? (["accept"] as const) : [])]
  const begin = beginningOf(story, now)
  const pause = Math.min(USUAL_PAUSE, (now - begin) / (events.length + 1))
  return events.map((event, at) => ({ event, by: BY[event] ?? "desk", at: begin + at * pause }))
}
