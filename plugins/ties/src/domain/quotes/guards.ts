import type { Quote, QuoteRequest, Refusal } from "./quote"
import type { GuardName } from "./transitions"

type Complaint = Pick<Refusal, "code" | "message" | "field">
type Guard = (quote: Quote, request: QuoteRequest, now: number) => Complaint | null

/** What must hold besides state and actor: each says what is wrong, or null. */
export const GUARDS: Record<GuardName, Guard> = {
  has_ties: ({ ties }) => (ties > 0 ? null : { code: "empty", message: "There is no tie in it yet." }),

  saw_this_version: (_quote, { version, actor }) =>
    version !== undefined || actor.kind === "system"
      ? null
      : {
          code: "stale_version",
          message: "Say which version you looked at: only what was seen can be agreed to.",
          field: "version",
        },

  is_priced_as_shown: ({ cartHash, contentHash }) =>
    cartHash === contentHash
      ? null
      : {
          code: "content_changed",
          message: "Lines or prices are no longer those of the version that you see.",
        },

  may_approve_itself: (_quote, { approvesItself }) =>
    approvesItself === true
      ? null
      : { code: "not_permitted", message: "A person has to look at this quote." },

  within_limit: ({ specialPercent }, { actor }) => {
    const limit = actor.kind === "desk" ? actor.specialLimit : 0
    if (specialPercent <= limit) return null
    return {
      code: "over_limit",
      message: `It has a special price of ${specialPercent} % off, and your role may give ${limit} % at most.`,
    }
  },

  has_approved_content: ({ cartHash, approvedHash }) =>
    cartHash !== null && cartHash === approvedHash
      ? null
      : { code: "content_changed", message: "Lines or prices are no longer those that were approved." },

  is_valid_still: ({ expiresAt }, _request, now) =>
    expiresAt === null || now < expiresAt
      ? null
      : { code: "expired", message: "This quote has expired; ask for a new one." },

  is_not_accepted_yet: ({ acceptedHash, approvedHash }) =>
    acceptedHash === null || acceptedHash !== approvedHash
      ? null
      : { code: "illegal_transition", message: "It is accepted already." },

  is_accepted: ({ acceptedHash, approvedHash }) => {
    if (acceptedHash === null || approvedHash === null) {
      return { code: "not_accepted", message: "The couple has not accepted it yet." }
    }
    return acceptedHash === approvedHash
      ? null
      : { code: "content_changed", message: "What was accepted is not what was approved." }
  },

  has_no_order: ({ orderId }) =>
    orderId === null
      ? null
      : {
          code: "illegal_transition",
          message: "It was ordered, and the order cancelled: what is wanted after all is a new wedding.",
        },

  is_due: ({ expiresAt }, _request, now) =>
    expiresAt !== null && now >= expiresAt ? null : { code: "not_due", message: "Its time is not over yet." },
}
