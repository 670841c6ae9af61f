import type { QuoteState } from "../quotes/states"

/** Keys of the shop's own tasks that are done when a quote is in a state; a list that staff changed may lack some. */
const DONE: Partial<Record<QuoteState, readonly string[]>> = {
  paid: ["colours-chosen", "quote-paid"],
  in_production: ["ordered"],
  shipped: ["shipped"],
  delivered: ["delivered"],
}

const ORDERED = ["submitted", "paid", "in_production", "shipped", "delivered"] as const

/** Keys of tasks that nobody has to mark as done, since where the quote stands says so; what came before it included. */
export function doneByState(state: QuoteState): string[] {
  const reached = ORDERED.findIndex((one) => one === state)
  return ORDERED.slice(0, reached + 1).flatMap((one) => DONE[one] ?? [])
}
