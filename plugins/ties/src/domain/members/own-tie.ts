import { possibleEvents } from "../quotes/possible"
import { isClosed, type QuoteState } from "../quotes/states"

export type MemberField = "confirm" | "neck_size" | "ships" | "wish"
type Delivery = "one_address" | "each_member" | "pick_up"

/** A member's tie and what they have said of it, as it is now. */
export interface OwnTieNow {
  state: QuoteState
  delivery: Delivery
  color: string
  style: string
  isBowTie: boolean
  ships: "party" | "own" | null
  hasAddress: boolean
}

/** What a member says now; what is absent stays. */
export interface OwnTieSaid {
  confirm?: { color: string; style: string } | undefined
  neck_size?: number | null | undefined
  ships?: "party" | "own" | undefined
  address?: object | undefined
  wish?: string | null | undefined
}

/** Why something is not saved: `invalid` for what can never be, `conflict` for what came too late. */
export interface NotSaved {
  kind: "invalid" | "conflict"
  /** A sentence, with its field first where it is invalid. */
  message: string
}

/** Nothing of a tie that is being made ready can be other any more; where it goes can, until it leaves. */
const BEING_MADE: ReadonlySet<QuoteState> = new Set(["in_production", "shipped", "delivered"])
const GONE: ReadonlySet<QuoteState> = new Set(["shipped", "delivered"])

/** What a member can say now. A wish is for the couple to decide, so it ends with what the couple may change. */
export function possibleFields({
  state,
  delivery,
  isBowTie,
}: Pick<OwnTieNow, "state" | "delivery" | "isBowTie">): MemberField[] {
  if (isClosed(state) || GONE.has(state)) return []
  const fields: MemberField[] = []
  if (!BEING_MADE.has(state)) fields.push("confirm")
  if (!BEING_MADE.has(state) && isBowTie) fields.push("neck_size")
  if (delivery !== "pick_up") fields.push("ships")
  if (possibleEvents(state, { kind: "couple" }).includes("revise")) fields.push("wish")
  return fields
}

/** Why what a member says is not saved; null where it is. */
export function whyNotSaved(now: OwnTieNow, said: OwnTieSaid): NotSaved | null {
  if (isClosed(now.state))
    return conflict("This wedding is not going ahead as it was planned: ask the couple.")
  const wrong = whyImpossible(now, said)
  if (wrong !== null) return { kind: "invalid", message: wrong }
  const possible = possibleFields(now)
  const asked: [MemberField, boolean][] = [
    ["confirm", said.confirm !== undefined],
    ["neck_size", said.neck_size !== undefined],
    ["ships", said.ships !== undefined || said.address !== undefined],
    ["wish", said.wish !== undefined],
  ]
  const late = asked.find(([field, isSaid]) => isSaid && !possible.includes(field))
  if (late) return conflict(TOO_LATE[late[0]])
  const { confirm } = said
  if (confirm && (confirm.color !== now.color || confirm.style !== now.style)) {
    return conflict("Your tie was changed meanwhile: look at it again.")
  }
  return null
}

const TOO_LATE: Record<MemberField, string> = {
  confirm: "Your tie is being made ready already.",
  neck_size: "Your tie is being made ready already.",
  ships: "Your tie has left us already.",
  wish: "The ties are settled already: ask the couple.",
}

function whyImpossible(now: OwnTieNow, said: OwnTieSaid): string | null {
  if (said.neck_size !== undefined && !now.isBowTie) return "neck_size: only a bow tie has one"
  const ships = said.ships ?? now.ships
  if ((said.ships !== undefined || said.address !== undefined) && now.delivery === "pick_up") {
    return "ships: the ties of this wedding are picked up at the shop"
  }
  if (said.address !== undefined && ships !== "own") return 'address: goes with ships "own"'
  if (said.ships === "own" && said.address === undefined && !now.hasAddress) {
    return "address: say where your tie is to go"
  }
  return null
}

const conflict = (message: string): NotSaved => ({ kind: "conflict", message })
