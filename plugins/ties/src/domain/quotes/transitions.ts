import { CLOSED_STATES, EXPIRING_STATES, OPEN_STATES, type QuoteState } from "./states"

export const QUOTE_EVENTS = [
  "submit",
  "auto_approve",
  "take",
  "approve",
  "request_changes",
  "reject",
  "revise",
  "withdraw",
  "accept",
  "expire",
  "cancel",
  "reopen",
  "pay",
  "start_production",
  "ship",
  "deliver",
] as const
export type QuoteEvent = (typeof QUOTE_EVENTS)[number]

/** The couple by its link, a person of the desk (which one: desk/permissions), or the plugin itself. */
export type ActorKind = "couple" | "desk" | "system"

/** A condition beyond state and actor; `guards.ts` holds each. */
export type GuardName =
  | "has_ties"
  | "saw_this_version"
  | "is_priced_as_shown"
  | "may_approve_itself"
  | "within_limit"
  | "has_approved_content"
  | "is_valid_still"
  | "is_not_accepted_yet"
  | "is_accepted"
  | "is_due"
  | "has_no_order"

/** What a transition does to the quote besides its state; `effects.ts` says how. */
export type EffectName =
  | "new_version"
  | "start_sla"
  | "stop_sla"
  | "clear_sla"
  | "record_approval"
  | "clear_approval"
  | "record_acceptance"
  | "renew_expiry"
  | "clear_expiry"
  | "record_order"

export interface TransitionRow {
  event: QuoteEvent
  who: readonly ActorKind[]
  from: readonly QuoteState[]
  /** Null: it stays where it is. */
  to: QuoteState | null
  /** Those who have to say why. */
  reason?: readonly ActorKind[]
  /** All must hold, and are asked in this order. */
  guards?: readonly GuardName[]
  effects?: readonly EffectName[]
  /** Effects of this event only where such an actor causes it. */
  effectsBy?: Partial<Record<ActorKind, readonly EffectName[]>>
  /**
   * An event that this one brings along: from where it leads to `from`, it is done first, in the same database
   * transaction, and each of both is written down.
   */
  after?: QuoteEvent
  /** Done already, it is done: a second time is no error and does nothing. Its words come from outside, and come twice. */
  idempotent?: boolean
}

/**
 * The life of a quote, and all that is known of it: what may happen, the buttons, the refusals, the diagram of
 * docs/quote-states.md and the check at boot are read off these rows.
 */
export const TRANSITIONS: readonly TransitionRow[] = [
  {
    event: "submit",
    who: ["couple", "desk"],
    from: ["draft", "changes_requested"],
    to: "submitted",
    guards: ["has_ties"],
    effects: ["start_sla", "renew_expiry"],
  },
  {
    event: "auto_approve",
    who: ["system"],
    from: ["submitted"],
    to: "approved",
    guards: ["has_ties", "is_priced_as_shown", "may_approve_itself"],
    effects: ["stop_sla", "record_approval", "renew_expiry"],
  },
  {
    event: "take",
    who: ["desk"],
    from: ["submitted"],
    to: "in_review",
    effects: ["stop_sla", "renew_expiry"],
  },
  {
    event: "approve",
    who: ["desk"],
    from: ["in_review"],
    to: "approved",
    after: "take",
    guards: ["saw_this_version", "has_ties", "is_priced_as_shown", "within_limit"],
    effects: ["stop_sla", "record_approval", "renew_expiry"],
  },
  {
    event: "request_changes",
    who: ["desk"],
    from: ["in_review"],
    to: "changes_requested",
    after: "take",
    reason: ["desk"],
    effects: ["stop_sla", "renew_expiry"],
  },
  {
    event: "reject",
    who: ["desk"],
    from: ["in_review"],
    to: "rejected",
    after: "take",
    reason: ["desk"],
    effects: ["stop_sla", "clear_expiry"],
  },
  {
    event: "revise",
    who: ["couple", "desk"],
    from: ["draft"],
    to: null,
    effects: ["new_version"],
  },
  {
    event: "revise",
    who: ["couple", "desk"],
    from: ["submitted", "in_review", "changes_requested"],
    to: null,
    effects: ["new_version", "renew_expiry"],
  },
  {
    event: "revise",
    who: ["couple", "desk"],
    from: ["approved"],
    to: "in_review",
    effects: ["clear_approval", "new_version", "renew_expiry"],
    // Somebody has to look at it again, and the couple waits for that.
    effectsBy: { couple: ["start_sla"] },
  },
  {
    event: "withdraw",
    who: ["desk"],
    from: ["approved"],
    to: "in_review",
    reason: ["desk"],
    effects: ["clear_approval", "renew_expiry"],
  },
  {
    event: "accept",
    who: ["couple", "desk"],
    from: ["approved"],
    to: null,
    // On behalf of the couple, who said so by other means: by which, is the reason.
    reason: ["desk"],
    guards: ["saw_this_version", "has_approved_content", "is_valid_still", "is_not_accepted_yet"],
    effects: ["record_acceptance", "renew_expiry"],
  },
  {
    event: "expire",
    who: ["system"],
    from: EXPIRING_STATES,
    to: "expired",
    guards: ["is_due"],
    effects: ["clear_sla", "clear_approval", "clear_expiry"],
  },
  {
    event: "cancel",
    who: ["couple", "desk"],
    from: OPEN_STATES,
    to: "cancelled",
    reason: ["desk"],
    effects: ["clear_sla", "clear_approval", "clear_expiry"],
  },
  {
    // Its order was cancelled in Medusa, which lets none be that is on its way.
    event: "cancel",
    who: ["system"],
    from: ["paid", "in_production"],
    to: "cancelled",
    effects: ["clear_sla", "clear_approval", "clear_expiry"],
    idempotent: true,
  },
  {
    event: "reopen",
    who: ["desk"],
    from: CLOSED_STATES,
    to: "in_review",
    reason: ["desk"],
    // A cart becomes an order once.
    guards: ["has_no_order"],
    effects: ["renew_expiry"],
  },
  {
    event: "pay",
    who: ["system"],
    from: ["approved"],
    to: "paid",
    guards: ["is_accepted"],
    effects: ["clear_sla", "clear_expiry", "record_order"],
    idempotent: true,
  },
  {
    event: "start_production",
    who: ["system"],
    from: ["paid"],
    to: "in_production",
    idempotent: true,
  },
  {
    event: "ship",
    who: ["system"],
    from: ["in_production"],
    to: "shipped",
    after: "start_production",
    idempotent: true,
  },
  {
    event: "deliver",
    who: ["system"],
    from: ["shipped"],
    to: "delivered",
    after: "ship",
    idempotent: true,
  },
]
