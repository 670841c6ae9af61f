import type { QuoteState } from "../quotes/states"
import { QUOTE_STATES } from "../quotes/states"

/** What takes up a place of somebody's capacity no more: it came to nothing, or it is there. */
const OVER: ReadonlySet<QuoteState> = new Set(["rejected", "cancelled", "expired", "delivered"])

/** States in which a wedding takes up a place of its coordinator's capacity. */
export const PLACE_TAKING_STATES: readonly QuoteState[] = QUOTE_STATES.filter((state) => !OVER.has(state))

/** States in which a wedding that nobody has waits in the queue; a draft was never sent in. */
export const QUEUED_STATES: readonly QuoteState[] = PLACE_TAKING_STATES.filter((state) => state !== "draft")
