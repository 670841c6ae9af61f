import { mayCause } from "../desk/quote-permissions"
import type { DeskRole } from "../desk/roles"
import type { Quote } from "./quote"
import { routeOf } from "./route"
import type { QuoteState } from "./states"
import { QUOTE_EVENTS, TRANSITIONS, type ActorKind, type QuoteEvent } from "./transitions"

/** As much of an actor as says which events are theirs. */
export type ActorRole = { kind: Exclude<ActorKind, "desk"> } | { kind: "desk"; role: DeskRole }

/** Whether an event is ever such an actor's. */
export function mayEver(event: QuoteEvent, actor: ActorRole): boolean {
  const isOfKind = TRANSITIONS.some((row) => row.event === event && row.who.includes(actor.kind))
  return isOfKind && (actor.kind !== "desk" || mayCause(actor.role, event))
}

/**
 * The events that an actor can cause from a state: the buttons to show. What else must hold, such as a reason or that
 * nothing has changed meanwhile, `decide` asks when one is pressed.
 */
export function possibleEvents(state: QuoteState, actor: ActorRole): QuoteEvent[] {
  return QUOTE_EVENTS.filter(
    (event) =>
      mayEver(event, actor) &&
      routeOf(event, state)?.every(({ row }) => row.who.includes(actor.kind)) === true,
  )
}

/** As `possibleEvents`, less what such a quote can never do again: what was ordered once is not opened anew. */
export function possibleFor(
  { state, orderId }: Pick<Quote, "state" | "orderId">,
  actor: ActorRole,
): QuoteEvent[] {
  const events = possibleEvents(state, actor)
  if (orderId === null) return events
  return events.filter(
    (event) => !routeOf(event, state)?.some(({ row }) => row.guards?.includes("has_no_order")),
  )
}
