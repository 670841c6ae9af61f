/**
 * The life of a quote as the shop's notes tell it, in the fewest words and with nothing of the plugin's own: what the
 * table of transitions, the decision that reads it and the database that keeps it are held against.
 */

export type State =
  | "draft"
  | "submitted"
  | "in_review"
  | "changes_requested"
  | "approved"
  | "rejected"
  | "paid"
  | "in_production"
  | "shipped"
  | "delivered"
  | "cancelled"
  | "expired"

export const EVENTS = [
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
export type Event = (typeof EVENTS)[number]

export const PEOPLE = ["couple", "shop", "coordinator", "senior", "lead", "owner", "staff"] as const
export type Person = (typeof PEOPLE)[number]

/** Percent that each may give off. */
export const LIMITS: Record<Person, number> = {
  couple: 0,
  shop: 0,
  coordinator: 5,
  senior: 10,
  lead: 20,
  owner: 100,
  staff: 0,
}

/** How long an answer may take, and how long a quote lies untouched before it expires. */
export const ANSWER = 10
export const LIFE = 25

/** What is offered: so many ties, at so many percent off. */
export interface Offer {
  ties: number
  off: number
}

export interface Life {
  state: State
  version: number
  offer: Offer
  /** What the cart holds. */
  cart: Offer
  approved: Offer | null
  accepted: Offer | null
  ends: number | null
  owed: number | null
  answered: number | null
  order: string | null
  /** What happened: event, from and to. */
  steps: [Event, State, State][]
}

export interface Ask {
  event: Event
  who: Person
  reason: boolean
  /** Of what they looked at; absent where they do not say. */
  version?: number
  seq?: number
  /** Whether the rules of staff let it pass unseen. */
  clear?: boolean
  order?: string
  /** What a change makes of it. */
  offer?: Offer
}

export const NEW: Life = {
  state: "draft",
  version: 1,
  offer: { ties: 2, off: 0 },
  cart: { ties: 2, off: 0 },
  approved: null,
  accepted: null,
  ends: null,
  owed: null,
  answered: null,
  order: null,
  steps: [],
}

export const same = (one: Offer | null, other: Offer | null): boolean =>
  one?.ties === other?.ties && one?.off === other?.off

const COUPLES = new Set<Event>(["submit", "revise", "accept", "cancel"])
const SHOPS = new Set<Event>(["auto_approve", "expire", "pay", "start_production", "ship", "deliver"])
const PAID: readonly State[] = ["paid", "in_production", "shipped", "delivered"]
const WAITING: readonly State[] = ["submitted", "in_review", "changes_requested", "approved"]
const CLOSED: readonly State[] = ["rejected", "cancelled", "expired"]
const MAKING: readonly Event[] = ["pay", "start_production", "ship", "deliver"]

function isTheirs(event: Event, who: Person): boolean {
  if (who === "couple") return COUPLES.has(event)
  if (who === "shop") return SHOPS.has(event) || event === "cancel"
  // Staff pack and ship; the four others look after weddings, and may do all that is not the shop's own.
  return who !== "staff" && !SHOPS.has(event)
}

/** Where an event leads to, one step after another; null where it leads nowhere. */
function pathOf(event: Event, from: State, who: Person): [Event, State][] | null {
  const decision = (to: State): [Event, State][] | null => {
    if (from === "in_review") return [[event, to]]
    // Who decides on what nobody has looked at yet has looked at it by that.
    if (from === "submitted")
      return [
        ["take", "in_review"],
        [event, to],
      ]
    return null
  }
  const only = (states: readonly State[], to: State): [Event, State][] | null =>
    states.includes(from) ? [[event, to]] : null
  switch (event) {
    case "submit":
      return only(["draft", "changes_requested"], "submitted")
    case "auto_approve":
      return only(["submitted"], "approved")
    case "take":
      return only(["submitted"], "in_review")
    case "approve":
      return decision("approved")
    case "request_changes":
      return decision("changes_requested")
    case "reject":
      return decision("rejected")
    case "revise":
      if (from === "approved") return [[event, "in_review"]]
      return only(["draft", "submitted", "in_review", "changes_requested"], from)
    case "withdraw":
      return only(["approved"], "in_review")
    case "accept":
      return only(["approved"], "approved")
    case "expire":
      return only(WAITING, "expired")
    case "cancel":
      // What is an order goes with its order, and as long as that is no farther than the table on which it is packed.
      return only(who === "shop" ? ["paid", "in_production"] : ["draft", ...WAITING], "cancelled")
    case "reopen":
      return only(CLOSED, "in_review")
    case "pay":
      return only(["approved"], "paid")
    default: {
      // Told of a later step, the ones before it have happened as well.
      const [at, to] = [PAID.indexOf(from), MAKING.indexOf(event)]
      if (at < 0 || at >= to) return null
      return MAKING.slice(at + 1, to + 1).map((each, step) => [each, PAID[at + 1 + step] ?? from])
    }
  }
}

const NEEDS_REASON = new Set<Event>(["request_changes", "reject", "withdraw", "accept", "cancel", "reopen"])

/** Why it does not happen, in the word that the caller is told; null where it does. */
function whyNot(life: Life, { event, who, clear, version }: Ask, now: number): string | null {
  const { offer, cart, approved, accepted, ends, order } = life
  switch (event) {
    case "submit":
      return cart.ties > 0 ? null : "empty"
    case "auto_approve":
      if (cart.ties === 0) return "empty"
      if (!same(cart, offer)) return "content_changed"
      return clear ? null : "not_permitted"
    case "approve":
      if (version === undefined) return "stale_version"
      if (cart.ties === 0) return "empty"
      if (!same(cart, offer)) return "content_changed"
      return offer.off <= LIMITS[who] ? null : "over_limit"
    case "accept":
      if (version === undefined) return "stale_version"
      if (!same(cart, approved)) return "content_changed"
      if (ends !== null && now >= ends) return "expired"
      return accepted === null ? null : "illegal_transition"
    case "expire":
      return ends !== null && now >= ends ? null : "not_due"
    case "pay":
      return accepted === null ? "not_accepted" : null
    case "reopen":
      // A cart becomes an order once.
      return order === null ? null : "illegal_transition"
    default:
      return null
  }
}

/** What becomes of a quote when somebody asks for something; a word where it may not be. */
export function live(life: Life, ask: Ask, now: number): Life | string {
  const { event, who } = ask
  if (!isTheirs(event, who)) return "not_permitted"
  const [standing, reached] = [PAID.indexOf(life.state), MAKING.indexOf(event)]
  if (reached >= 0 && standing >= reached) return life
  if (event === "cancel" && who === "shop" && life.state === "cancelled") return life
  const path = pathOf(event, life.state, who)
  if (!path) return "illegal_transition"
  if (ask.version !== undefined && ask.version !== life.version) return "stale_version"
  if (ask.seq !== undefined && ask.seq !== life.steps.length) return "stale_version"
  if (NEEDS_REASON.has(event) && who !== "couple" && who !== "shop" && !ask.reason) return "reason_required"
  const no = whyNot(life, ask, now)
  if (no !== null) return no
  // A change that changes nothing is none.
  if (event === "revise" && same(ask.offer ?? life.offer, life.offer)) return life
  return changed(life, ask, path, now)
}

function changed(life: Life, { event, who, order, offer }: Ask, path: [Event, State][], now: number): Life {
  const next: Life = { ...life, steps: [...life.steps] }
  for (const [step, to] of path) {
    next.steps.push([step, next.state, to])
    next.state = to
  }
  if (event === "revise") {
    next.version += 1
    next.offer = next.cart = offer ?? life.offer
  }
  if (event === "approve" || event === "auto_approve") [next.approved, next.accepted] = [next.offer, null]
  if (event === "accept") next.accepted = next.offer
  if (event === "pay") next.order = order ?? null
  // What is neither agreed nor paid for is not approved; what is, stays it.
  if (next.state !== "approved" && !PAID.includes(next.state)) next.approved = next.accepted = null

  const answers: readonly Event[] = ["take", "approve", "auto_approve", "request_changes", "reject"]
  if (event === "submit" || (event === "revise" && life.state === "approved" && who === "couple")) {
    ;[next.owed, next.answered] = [now + ANSWER, null]
  } else if (answers.includes(event)) {
    if (next.owed !== null) next.answered ??= now
  } else if (["expire", "cancel", "pay"].includes(event) && next.answered === null) next.owed = null

  if (!MAKING.includes(event) || event === "pay") next.ends = WAITING.includes(next.state) ? now + LIFE : null
  return next
}
