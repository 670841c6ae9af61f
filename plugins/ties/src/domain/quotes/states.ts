/** Where a quote stands. What follows `paid` is told by Medusa's order and its fulfilments. */
export const QUOTE_STATES = [
  "draft",
  "submitted",
  "in_review",
  "changes_requested",
  "approved",
  "rejected",
  "paid",
  "in_production",
  "shipped",
  "delivered",
  "cancelled",
  "expired",
] as const
export type QuoteState = (typeof QUOTE_STATES)[number]

/** Where every quote begins. */
export const INITIAL_STATE: QuoteState = "draft"

/** What nothing follows. The closed ones are none of them: they can be reopened. */
export const FINAL_STATES: readonly QuoteState[] = ["delivered"]

/** Somebody still has to do something before it is paid. */
export const OPEN_STATES: readonly QuoteState[] = [
  "draft",
  "submitted",
  "in_review",
  "changes_requested",
  "approved",
]

/** Left alone for too long, a quote in one of these expires. A draft was never asked for, so it doesn't. */
export const EXPIRING_STATES: readonly QuoteState[] = OPEN_STATES.filter((state) => state !== "draft")

/** It came to nothing, until somebody reopens it. */
export const CLOSED_STATES: readonly QuoteState[] = ["rejected", "cancelled", "expired"]

/** It is an order, in the sequence of its making. */
export const PAID_STATES: readonly QuoteState[] = ["paid", "in_production", "shipped", "delivered"]

export const isOpen = (state: QuoteState): boolean => OPEN_STATES.includes(state)
export const isClosed = (state: QuoteState): boolean => CLOSED_STATES.includes(state)
export const isPaid = (state: QuoteState): boolean => PAID_STATES.includes(state)

/** Its content is agreed: lines, quantities, variants and prices of the cart stand still. */
export const isBinding = (state: QuoteState): boolean => state === "approved" || isPaid(state)
