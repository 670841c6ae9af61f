import type { DeskRole } from "../desk/roles"
import type { QuoteState } from "./states"
import type { QuoteEvent } from "./transitions"

/**
 * A quote as far as decisions need it. Times are milliseconds since 1970, percents 0 to 100; hashes are SHA-256 of
 * `canonical(content)`.
 */
export interface Quote {
  state: QuoteState
  /** Of the last transition; 0 before the first. */
  seq: number
  /** Of the latest content, counted from 1. */
  version: number
  /** Of the content that is stored as that version: what people look at. */
  contentHash: string
  /** Of the wedding's cart as it is now, priced anew; null for a cart without lines. */
  cartHash: string | null
  /** Ties in the cart now. */
  ties: number
  /** Off the whole, given by staff; 0 for none. */
  specialPercent: number
  /** Of the content that staff, or the rules of auto-approval, agreed to; null while none is. */
  approvedHash: string | null
  approvedAt: number | null
  /** Of the content that the couple agreed to; null while it has not. */
  acceptedHash: string | null
  acceptedAt: number | null
  /** Null: it does not expire. */
  expiresAt: number | null
  /** When a human answer is due at the latest; null where none is owed. */
  slaDueAt: number | null
  /** When it came; null while it is waited for. */
  answeredAt: number | null
  orderId: string | null
}

/** Who causes an event. Of the desk, with the most that they may give off: `limitOf(role, limits)`. */
export type Actor =
  { kind: "couple" } | { kind: "system" } | { kind: "desk"; role: DeskRole; specialLimit: number }

export interface QuoteRequest {
  event: QuoteEvent
  actor: Actor
  reason?: string | null
  /** Of the content that they looked at. Needed to approve and to accept; checked wherever it is sent. */
  version?: number
  /** Of the last transition that they know of; checked where it is sent. */
  seq?: number
  /** `mayApproveItself(…).yes`: of auto_approve alone. */
  approvesItself?: boolean
  /** Of the order that paid: of pay alone. */
  orderId?: string
}

export interface QuoteStep {
  event: QuoteEvent
  from: QuoteState
  to: QuoteState
}

/**
 * Why an event does not happen.
 * - `illegal_transition`: not from this state, or it has happened; look at `possible`.
 * - `stale_version`: they looked at something older; read the quote again.
 * - `not_permitted`: not for such an actor, whatever the state.
 * - `reason_required`: say why (`field`).
 * - `content_changed`: the cart is no longer what was shown or approved; look at the difference.
 * - `not_accepted`: the couple has yet to accept what was approved.
 * - `expired`: its time is over; ask for a new one.
 * - `over_limit`: more off than their role may give; ask a lead.
 * - `not_due`: too early to expire.
 * - `empty`: there is nothing in it.
 */
export type RefusalCode =
  | "illegal_transition"
  | "stale_version"
  | "not_permitted"
  | "reason_required"
  | "content_changed"
  | "not_accepted"
  | "expired"
  | "over_limit"
  | "not_due"
  | "empty"

/** How HTTP says each. */
export const STATUS_OF_REFUSAL: Record<RefusalCode, 400 | 403 | 409> = {
  illegal_transition: 409,
  stale_version: 409,
  not_permitted: 403,
  reason_required: 400,
  content_changed: 409,
  not_accepted: 409,
  expired: 409,
  over_limit: 403,
  not_due: 409,
  empty: 400,
}

export interface Refusal {
  ok: false
  code: RefusalCode
  /** A sentence for people. */
  message: string
  /** What this actor could do instead, as the state stands. */
  possible: QuoteEvent[]
  /** Of the request that is wrong. */
  field?: "reason" | "version"
}

export interface Approval {
  ok: true
  /** In their order, each a row of the audit trail; none where it was done before. */
  steps: QuoteStep[]
  effects: QuoteEffect[]
}

export type Decision = Approval | Refusal

/** What is to be done besides the change of state, in this order. Times as in Quote. */
export type QuoteEffect =
  | { type: "new_version" }
  | { type: "start_sla" }
  | { type: "stop_sla"; at: number }
  | { type: "clear_sla" }
  | { type: "record_approval"; hash: string; at: number }
  | { type: "clear_approval" }
  | { type: "record_acceptance"; hash: string; at: number }
  | { type: "renew_expiry" }
  | { type: "clear_expiry" }
  | { type: "record_order"; orderId: string | null }
