import type { QuoteState } from "@kct/medusa-plugin-ties/contract/index"

/** What became of one wedding of the demo's season until today. */
export interface Story {
  ends: QuoteState
  ties: number
  /** Days since the couple sent it in; for a draft, since they began it. */
  since: number
  /** The couple has agreed to what was approved, and has not paid yet. */
  accepted?: true
  /** Nobody has done what was due. */
  behind?: true
  /** How far its bags are: half packed, or all but one tie that nobody can find. */
  bags?: "half" | "short"
  /** Why the lead has put it back into the queue. */
  queued?: string
}

const story = (
  ends: QuoteState,
  ties: number,
  since: number,
  more: Omit<Story, "ends" | "ties" | "since"> = {},
) => ({
  ends,
  ties,
  since,
  ...more,
})

/**
 * The season, a wedding a line, the nearest first: what is over, what is on its way, what has to be decided soon, and
 * what has time. Few of them are paid, since an order is what takes longest to make. Every state is there, in parties of
 * 2 to 14 ties, with answers that are late and some that nobody owes.
 */
export const STORIES: readonly Story[] = [
  story("delivered", 8, 70),
  story("cancelled", 6, 40),
  story("delivered", 5, 64),
  story("expired", 4, 50),
  story("expired", 11, 58),
  story("shipped", 7, 55),
  story("in_production", 6, 48),
  story("rejected", 3, 9),
  story("approved", 9, 8, { accepted: true }),
  story("paid", 5, 30),
  story("in_review", 10, 5),
  story("paid", 6, 26, { bags: "half" }),
  story("submitted", 4, 1.3),
  story("paid", 8, 24, { bags: "short" }),
  story("in_review", 7, 4, { behind: true }),
  story("changes_requested", 5, 6),
  story("paid", 9, 21),
  story("submitted", 12, 2.2),
  story("submitted", 3, 0.7),
  story("cancelled", 8, 20),
  story("in_review", 6, 2),
  story("approved", 14, 7, { accepted: true }),
  story("changes_requested", 4, 9, { behind: true }),
  story("submitted", 6, 0.1),
  story("approved", 2, 3),
  story("in_review", 10, 5),
  story("expired", 6, 33),
  story("submitted", 8, 0.9),
  story("approved", 7, 12, { accepted: true }),
  story("changes_requested", 6, 3),
  story("in_review", 5, 1),
  story("draft", 4, 5),
  story("submitted", 7, 0.3, { queued: "They ask for somebody who speaks Portuguese." }),
  story("approved", 12, 5, { behind: true }),
  story("in_review", 3, 7),
  story("cancelled", 5, 12),
  story("changes_requested", 9, 8),
  story("approved", 4, 2, { accepted: true }),
  story("submitted", 10, 0.6, { queued: "Two parties in one house: whoever takes it takes both." }),
  story("in_review", 8, 3),
  story("rejected", 13, 16),
  story("approved", 6, 9),
  story("submitted", 5, 0.2),
  story("draft", 6, 2),
  story("changes_requested", 11, 5),
  story("in_review", 4, 6),
  story("approved", 8, 4, { accepted: true }),
  story("submitted", 3, 1.6, { queued: "They would rather talk than write." }),
  story("draft", 2, 1),
  story("expired", 9, 28),
  story("in_review", 6, 8),
  story("approved", 5, 1),
  story("submitted", 14, 0.05, { queued: "The largest party of the spring: let us see who has time." }),
  story("changes_requested", 7, 2),
  story("cancelled", 4, 10),
  story("approved", 10, 3),
  story("rejected", 6, 21),
  story("draft", 8, 9),
  story("in_review", 5, 1.5),
  story("draft", 3, 0.4),
]

/** Words of those who decide, taken in turn. */
export const REASONS = {
  request_changes: [
    "The bow ties of the ring bearers come in one size only: shall we make them skinny ties?",
    "Six of you wear one shade and one another: is that meant?",
    "You wrote of two ushers, and there are three in the list.",
  ],
  reject: [
    "We can't have so many ready by then, and would rather say so now.",
    "The colour that you ask for is not woven any more.",
  ],
  cancel: ["We have decided to elope.", "My brother already has ties for everybody.", "The date is off."],
} as const

/** Notes of the desk, for some weddings in turn: one in so many has one. */
export const NOTES = [
  "Called on Tuesday: they are easy-going about the shade, not about the day.",
  "The venue takes parcels only on weekdays.",
  "Her father insists on a bow tie. Let him.",
  "Sent swatches on request; they liked the darker one.",
] as const
