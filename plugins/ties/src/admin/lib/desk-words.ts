import type { DeskRole } from "../../contract/desk-staff"
import type { Delivery, Formality, QuoteState, Risk, TaskOwner } from "../../contract/weddings"
import { STATE_WORDS } from "../../domain/quotes/words"
import type { Colour } from "./run-words"

/** States in the order of the board: what waits for the desk first, what is over last. */
export const BOARD_STATES = [
  "submitted",
  "in_review",
  "changes_requested",
  "approved",
  "paid",
  "in_production",
  "shipped",
  "delivered",
  "draft",
  "expired",
  "rejected",
  "cancelled",
] as const satisfies readonly QuoteState[]

/** Columns that stand on the board also where they are empty: the way that a wedding takes when all goes well. */
export const LASTING_STATES: readonly QuoteState[] = BOARD_STATES.slice(0, 7)

const STATE_COLOURS: Record<QuoteState, Colour | "purple"> = {
  draft: "grey",
  submitted: "orange",
  in_review: "blue",
  changes_requested: "purple",
  approved: "green",
  rejected: "red",
  paid: "green",
  in_production: "blue",
  shipped: "blue",
  delivered: "green",
  cancelled: "grey",
  expired: "grey",
}

export const stateWords = (state: QuoteState): { label: string; colour: Colour | "purple" } => ({
  label: STATE_WORDS[state],
  colour: STATE_COLOURS[state],
})

export const RISKS = ["red", "amber", "green"] as const satisfies readonly Risk[]

export const RISK_WORDS: Record<Risk, { label: string; colour: Colour }> = {
  red: { label: "At risk", colour: "red" },
  amber: { label: "Watch", colour: "orange" },
  green: { label: "On track", colour: "green" },
}

export const ROLES = [
  "owner",
  "lead",
  "senior",
  "coordinator",
  "staff",
] as const satisfies readonly DeskRole[]

/** `meaning` goes on after a name: "Ines …". */
export const ROLE_WORDS: Record<DeskRole, { label: string; meaning: string }> = {
  owner: { label: "Owner", meaning: "may do everything, and says who is what." },
  lead: { label: "Lead", meaning: "sees every wedding, reassigns, and sets the rules of the desk." },
  senior: { label: "Senior", meaning: "has weddings of their own, and takes from the queue." },
  coordinator: { label: "Coordinator", meaning: "sees the weddings that are assigned to them." },
  staff: { label: "Staff", meaning: "packs and ships, sees paid weddings and ticks off tasks." },
}

export const OWNERS = ["couple", "member", "coordinator", "staff"] as const satisfies readonly TaskOwner[]

export const OWNER_WORDS: Record<TaskOwner, string> = {
  couple: "Couple",
  member: "Members",
  coordinator: "Coordinator",
  staff: "Staff",
}

export const FORMALITY_WORDS: Record<Formality, string> = {
  black_tie: "Black tie",
  formal: "Formal",
  semi_formal: "Semi-formal",
  cocktail: "Cocktail",
  casual: "Casual",
}

export const DELIVERY_WORDS: Record<Delivery, string> = {
  one_address: "To one address",
  each_member: "To each member",
  pick_up: "Picked up at the store",
}

/** `best-man` as people write it: `Best man`. For slugs whose names only the couple's side knows. */
export function wordsOfSlug(slug: string): string {
  const words = slug.replaceAll("-", " ")
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Both partners' names, the first alone where there is no second. */
export function coupleOf({
  partner_one,
  partner_two,
}: {
  partner_one: string
  partner_two: string | null
}): string {
  return partner_two === null ? partner_one : `${partner_one} & ${partner_two}`
}
