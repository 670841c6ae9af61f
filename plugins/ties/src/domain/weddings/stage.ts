import { isClosed, isOpen, isPaid, type QuoteState } from "../quotes/states"

export type Stage = "planning" | "paid" | "in_production" | "shipped" | "delivered" | "closed"

/** How far a wedding is, for those who are told nothing of its quote. */
export function stageOf(state: QuoteState): Stage {
  if (isClosed(state)) return "closed"
  if (isOpen(state) || !isPaid(state)) return "planning"
  return state as Extract<QuoteState, Stage>
}
