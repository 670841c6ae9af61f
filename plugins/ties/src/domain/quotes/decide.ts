import { effectsOf } from "./effects"
import { GUARDS } from "./guards"
import { mayEver, possibleEvents, possibleFor } from "./possible"
import type { Decision, Quote, QuoteRequest, Refusal } from "./quote"
import { isDone, routeOf } from "./route"
import { EVENT_WORDS, STATE_WORDS } from "./words"

/**
 * Whether an event happens to a quote, and what it brings about. Everything that may, must or must not happen to a quote
 * is decided here and in the table that this reads, for routes, workflows, subscribers and jobs alike.
 *
 * Of several complaints the first is told: who asks, then the state, then what they knew of it, then the rest.
 * @param now milliseconds since 1970
 */
export function decide(quote: Quote, request: QuoteRequest, now: number): Decision {
  const { event, actor } = request
  const refuse = (complaint: Pick<Refusal, "code" | "message" | "field">): Refusal => ({
    ok: false,
    possible: possibleFor(quote, actor),
    ...complaint,
  })

  if (!mayEver(event, actor)) {
    return refuse({
      code: "not_permitted",
      message: `It is not for you to ${EVENT_WORDS[event].verb} a quote.`,
    })
  }
  if (isDone(event, quote.state, actor.kind)) return { ok: true, steps: [], effects: [] }

  const route = routeOf(event, quote.state)
  if (!route || !possibleEvents(quote.state, actor).includes(event)) {
    const state = STATE_WORDS[quote.state].toLowerCase()
    return refuse({
      code: "illegal_transition",
      message: `A quote that is ${state} can't be ${EVENT_WORDS[event].done}.`,
    })
  }
  const isStale =
    (request.version !== undefined && request.version !== quote.version) ||
    (request.seq !== undefined && request.seq !== quote.seq)
  if (isStale) {
    return refuse({
      code: "stale_version",
      message: "Somebody changed this quote in the meantime: look again.",
    })
  }

  const asked = route.at(-1)?.row
  if (asked?.reason?.includes(actor.kind) && !request.reason?.trim()) {
    return refuse({ code: "reason_required", message: "Say why: the others will read it.", field: "reason" })
  }
  for (const guard of route.flatMap(({ row }) => row.guards ?? [])) {
    const complaint = GUARDS[guard](quote, request, now)
    if (complaint) return refuse(complaint)
  }
  return {
    ok: true,
    steps: route.map(({ row, from, to }) => ({ event: row.event, from, to })),
    effects: effectsOf(route, quote, request, now),
  }
}
