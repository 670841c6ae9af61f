import type { DeskEvent } from "../../contract/desk"
import type { QuoteEvent } from "../../contract/weddings"
import { TRANSITIONS } from "../../domain/quotes/transitions"
import { EVENT_WORDS } from "../../domain/quotes/words"

/** Where a button stands: the one that moves things on, those beside it, and those that one should look for. */
export type Place = "first" | "beside" | "more"

/** Events that the desk has a button for, in the order of the buttons. */
const PLACES: Record<DeskEvent, Place> = {
  approve: "first",
  submit: "first",
  reopen: "first",
  take: "beside",
  request_changes: "beside",
  accept: "beside",
  withdraw: "beside",
  reject: "more",
  cancel: "more",
}
const EVENTS = Object.keys(PLACES) as DeskEvent[]

/** The buttons for what the server says is possible, by where they stand; nothing else has one. */
export function actionsOf(possible: readonly QuoteEvent[]): Record<Place, DeskEvent[]> {
  const there = EVENTS.filter((event) => possible.includes(event))
  const at = (place: Place) => there.filter((event) => PLACES[event] === place)
  return { first: at("first"), beside: at("beside"), more: at("more") }
}

/** Where the table's own word would leave open what it is done to, or for whom. */
const LABELS: Partial<Record<DeskEvent, string>> = {
  submit: `${EVENT_WORDS.submit.title} for the couple`,
  accept: `${EVENT_WORDS.accept.title} for the couple`,
  cancel: `${EVENT_WORDS.cancel.title} the quote`,
  reject: `${EVENT_WORDS.reject.title} the quote`,
}

/** On the button that causes it. */
export const labelOf = (event: DeskEvent): string => LABELS[event] ?? EVENT_WORDS[event].title

/** Whether somebody of the desk has to say why, by the table of a quote's life. */
export function needsReason(event: DeskEvent): boolean {
  return TRANSITIONS.some((row) => row.event === event && row.reason?.includes("desk"))
}

export interface ReasonWords {
  /** What the reason answers, as the field's label. */
  ask: string
  /** What follows from it. */
  follows: string
  /** Reasons that are often so: a click writes one into the field, where it can be changed. */
  starters: readonly string[]
}

/** For events that want a reason; the couple reads it. */
export const REASON_WORDS: Partial<Record<DeskEvent, ReasonWords>> = {
  request_changes: {
    ask: "What should the couple change?",
    follows: "The couple gets this by mail with their link, and sends the party in again.",
    starters: [
      "One of your colours will not be back in stock before your date. Would a close one do?",
      "Two of your colours look alike in evening light. Would you take one of them lighter or darker?",
      "Please tell us the neck size for each bow tie.",
      "Please check the number of ties: your party and the list differ.",
    ],
  },
  reject: {
    ask: "Why can it not be done?",
    follows: "The couple is told, and nothing more happens unless somebody reopens it.",
    starters: [
      "We can't have it ready before your date, and do not want to promise what we can't keep.",
      "We do not ship to where your wedding is.",
    ],
  },
  withdraw: {
    ask: "Why is the approval withdrawn?",
    follows: "The quote is in review again and can't be paid until it is approved anew.",
    starters: [
      "We found a mistake in the quote and will send you the right one.",
      "The stock has changed since we approved it; we are looking for a way.",
    ],
  },
  accept: {
    ask: "How did the couple say so?",
    follows: "It counts as if they had accepted by their link, and can be paid.",
    starters: ["By phone.", "By e-mail.", "In the store."],
  },
  cancel: {
    ask: "Why is it cancelled?",
    follows: "The quote is closed. It can be reopened.",
    starters: ["The couple asked us to.", "It is the same wedding as another one."],
  },
  reopen: {
    ask: "Why is it reopened?",
    follows: "The quote is in review again, with a new expiry date.",
    starters: ["The couple asked us to.", "It was closed by mistake."],
  },
}

/** What a done event can be undone by, and with which reason; null where nothing undoes it. */
export function undoOf(event: DeskEvent): { event: DeskEvent; reason: string } | null {
  if (event === "approve") return { event: "withdraw", reason: "Approved by mistake and taken back at once." }
  if (event === "reject" || event === "cancel")
    return { event: "reopen", reason: "Closed by mistake and reopened at once." }
  return null
}

/** What was done, told to whoever did it. */
export const DONE_WORDS: Record<DeskEvent, string> = {
  submit: "Submitted for the couple.",
  take: "It is in review; the answer counts as given.",
  approve: "Approved. The couple can accept it and pay.",
  request_changes: "Sent back to the couple with what to change.",
  reject: "Rejected; the couple is told why.",
  withdraw: "The approval is withdrawn; it is in review again.",
  accept: "Accepted for the couple; it can be paid.",
  cancel: "Cancelled.",
  reopen: "Reopened; it is in review.",
}

/** What happened, beginning a sentence: `Sent back for changes`. */
export function doneWords(event: QuoteEvent): string {
  const { done } = EVENT_WORDS[event]
  return done.charAt(0).toUpperCase() + done.slice(1)
}
