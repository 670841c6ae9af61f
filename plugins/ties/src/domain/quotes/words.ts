import type { QuoteState } from "./states"
import type { QuoteEvent } from "./transitions"

/** How people of the shop call a state. */
export const STATE_WORDS: Record<QuoteState, string> = {
  draft: "Draft",
  submitted: "Submitted",
  in_review: "In review",
  changes_requested: "Changes requested",
  approved: "Approved",
  rejected: "Rejected",
  paid: "Paid",
  in_production: "In production",
  shipped: "Shipped",
  delivered: "Delivered",
  cancelled: "Cancelled",
  expired: "Expired",
}

export interface EventWords {
  /** On a button. */
  title: string
  /** After "to". */
  verb: string
  /** After "can't be" and "was". */
  done: string
  /** What it means, for the documentation. */
  meaning: string
}

export const EVENT_WORDS: Record<QuoteEvent, EventWords> = {
  submit: {
    title: "Submit",
    verb: "submit",
    done: "submitted",
    meaning: "The party is sent in: somebody has to answer in time.",
  },
  auto_approve: {
    title: "Approve by the rules",
    verb: "approve by the rules",
    done: "approved by the rules",
    meaning: "Nothing about it needs a human, by the rules that staff set.",
  },
  take: {
    title: "Take into review",
    verb: "take into review",
    done: "taken into review",
    meaning: "A human looks at it; the couple has its answer in time.",
  },
  approve: {
    title: "Approve",
    verb: "approve",
    done: "approved",
    meaning: "Exactly this content, at exactly these prices, is agreed to.",
  },
  request_changes: {
    title: "Ask for changes",
    verb: "ask for changes of",
    done: "sent back for changes",
    meaning: "The couple is told what to change, and sends it in again.",
  },
  reject: {
    title: "Reject",
    verb: "reject",
    done: "rejected",
    meaning: "It can't be done; the couple is told why.",
  },
  revise: {
    title: "Change the party",
    verb: "change",
    done: "changed",
    meaning: "Its content becomes a new version; of what was approved, the review begins anew.",
  },
  withdraw: {
    title: "Withdraw approval",
    verb: "withdraw the approval of",
    done: "taken back into review",
    meaning: "An approval is undone, as long as nothing is paid.",
  },
  accept: {
    title: "Accept",
    verb: "accept",
    done: "accepted",
    meaning: "The couple agrees to what was approved, and may pay it.",
  },
  expire: {
    title: "Expire",
    verb: "let expire",
    done: "expired",
    meaning: "Nobody touched it for too long.",
  },
  cancel: {
    title: "Cancel",
    verb: "cancel",
    done: "cancelled",
    meaning: "It is given up; of what was ordered, the order was.",
  },
  reopen: {
    title: "Reopen",
    verb: "reopen",
    done: "reopened",
    meaning: "What came to nothing is looked at again.",
  },
  pay: {
    title: "Pay",
    verb: "mark as paid",
    done: "paid",
    meaning: "Medusa placed the order of the wedding's cart.",
  },
  start_production: {
    title: "Start production",
    verb: "start the production of",
    done: "put into production",
    meaning: "The order's ties are being packed.",
  },
  ship: {
    title: "Ship",
    verb: "ship",
    done: "shipped",
    meaning: "The order is on its way.",
  },
  deliver: {
    title: "Deliver",
    verb: "deliver",
    done: "delivered",
    meaning: "The order is there.",
  },
}
