import type { MedusaContainer } from "@medusajs/framework/types"
import type { Tracking, WeddingTracking } from "../../contract"
import { NOTHING, track, type Tracked } from "../../domain/tracking"
import type { TransitionRow, WholeWedding } from "../../modules/weddings/store/read-whole"
import { bindOrder } from "../weddings/bind-order"
import { type Quoted, trackOrder } from "./of-order"
import { type OrderFacts, readOrderFacts, readOwners } from "./read-facts"

type Followed = Pick<WholeWedding, "wedding" | "quote" | "members" | "transitions">

/** Where a wedding stands, and each member of it; null while there is nothing to follow. Three statements at most. */
export async function trackWedding(
  scope: MedusaContainer,
  { wedding, quote, members, transitions }: Followed,
): Promise<WeddingTracking | null> {
  const quoted: Quoted = { state: quote.state, times: timesOf(transitions) }
  const facts = await readFacts(scope, wedding.order_id)
  if (!facts) {
    const before = beforeOrder(quoted)
    return before && { ...before, members: Object.fromEntries(members.map(({ id }) => [id, before])) }
  }
  const owners = await ownersOf(scope, facts.id)
  const whole = trackOrder(facts, quoted)
  const each = members.flatMap(({ id }) => {
    const one = trackOrder(facts, quoted, (line) => owners.get(line) === id)
    return one ? [[id, one] as const] : []
  })
  return whole && { ...whole, members: Object.fromEntries(each) }
}

/** The status lines of weddings whose orders these are, by the order's id, for a list: one statement. */
export async function trackLines(
  scope: MedusaContainer,
  weddings: readonly { orderId: string; state: Quoted["state"] }[],
): Promise<Map<string, string>> {
  const facts = await readOrderFacts(
    scope,
    weddings.map(({ orderId }) => orderId),
  )
  return new Map(
    weddings.flatMap(({ orderId, state }) => {
      const found = facts.get(orderId)
      const line = found && trackOrder(found, { state, times: {} })?.line
      return line === undefined ? [] : [[orderId, line] as const]
    }),
  )
}

async function readFacts(scope: MedusaContainer, orderId: string | null): Promise<OrderFacts | undefined> {
  return orderId === null ? undefined : (await readOrderFacts(scope, [orderId])).get(orderId)
}

/** Bound now where the process that had to died before. */
async function ownersOf(scope: MedusaContainer, orderId: string): Promise<Map<string, string>> {
  const owners = await readOwners(scope, orderId)
  if (owners.size > 0) return owners
  await bindOrder(scope, orderId)
  return readOwners(scope, orderId)
}

function beforeOrder({ state, times }: Quoted): Tracking | null {
  const told: Omit<Tracked, "quote"> = {
    ordered: false,
    cancelled: false,
    money: "none",
    counts: NOTHING,
    begun: false,
    times,
  }
  const tracking = track({ quote: state, ...told })
  return tracking && { ...tracking, shipments: [] }
}

/** When it was sent in first, and when it was last approved and paid. */
function timesOf(transitions: readonly TransitionRow[]): Tracked["times"] {
  const at = (step: TransitionRow | undefined) => step && new Date(step.created_at).toISOString()
  const times = {
    placed: at(transitions.find(({ event }) => event === "submit")),
    approved: at(transitions.findLast(({ event }) => event === "approve" || event === "auto_approve")),
    paid: at(transitions.findLast(({ event }) => event === "pay")),
  }
  return Object.fromEntries(Object.entries(times).filter(([, time]) => time !== undefined))
}
