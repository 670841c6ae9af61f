/** What an order, or one member's ties of it, goes through, in this sequence. */
export const TRACKING_STEPS = [
  "placed",
  "approved",
  "paid",
  "in_production",
  "packed",
  "shipped",
  "delivered",
] as const
export type TrackingStep = (typeof TRACKING_STEPS)[number]

/** Where it ends before its end, or after it. */
export type TrackingState = TrackingStep | "cancelled" | "returned"

/** Ties, or other things, and how many of them are how far. */
export interface Counts {
  quantity: number
  packed: number
  shipped: number
  delivered: number
  returned: number
}

export const NOTHING: Counts = { quantity: 0, packed: 0, shipped: 0, delivered: 0, returned: 0 }

/** What Medusa counts of a line, each by itself. */
export interface Counted {
  quantity: number
  fulfilled: number
  shipped: number
  delivered: number
  returned: number
}

/**
 * Some lines together. What is delivered was shipped, and what is shipped was packed, whether or not anybody has pressed
 * the button for it: so events may come in any sequence.
 */
export const sumOf = (lines: readonly Counted[]): Counts =>
  lines.reduce<Counts>((sum, { quantity, fulfilled, shipped, delivered, returned }) => {
    const most = (count: number) => Math.min(Math.max(count, 0), quantity)
    const gone = Math.max(shipped, delivered)
    return {
      quantity: sum.quantity + quantity,
      packed: sum.packed + most(Math.max(fulfilled, gone)),
      shipped: sum.shipped + most(gone),
      delivered: sum.delivered + most(delivered),
      returned: sum.returned + most(returned),
    }
  }, NOTHING)
