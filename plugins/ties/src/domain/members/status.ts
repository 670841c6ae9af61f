import { isPaid, type QuoteState } from "../quotes/states"
import { needsOf, type Said } from "./needs"

export type MemberStatus = "invited" | "responded" | "paid" | "shipped" | "delivered"

/** As much of a wedding as decides what its members are asked for, and how far they are. */
export interface WeddingNow {
  state: QuoteState
  delivery: "one_address" | "each_member" | "pick_up"
}

/**
 * How far a member is. What they have said is theirs; what follows payment is told by the order, for the whole party at
 * once.
 */
export function statusOf(said: Said, { state, delivery }: WeddingNow): MemberStatus {
  if (state === "shipped" || state === "delivered") return state
  if (isPaid(state)) return "paid"
  return needsOf(said, delivery).length > 0 ? "invited" : "responded"
}
