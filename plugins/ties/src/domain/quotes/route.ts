import { PAID_STATES, type QuoteState } from "./states"
import { TRANSITIONS, type ActorKind, type QuoteEvent, type TransitionRow } from "./transitions"

/** A row as it acts on a state: where it leads to. */
export interface Leg {
  row: TransitionRow
  from: QuoteState
  to: QuoteState
}

/**
 * The rows by which an event is reached from a state, those that it brings along first; null where it is not.
 * @param table for the check of the machine itself
 */
export function routeOf(
  event: QuoteEvent,
  state: QuoteState,
  table: readonly TransitionRow[] = TRANSITIONS,
): Leg[] | null {
  const rows = table.filter((row) => row.event === event)
  const direct = rows.find(({ from }) => from.includes(state))
  if (direct) return [{ row: direct, from: state, to: direct.to ?? state }]
  for (const row of rows) {
    if (row.after === undefined) continue
    const before = routeOf(row.after, state, table)
    const reached = before?.at(-1)?.to
    if (before && reached && row.from.includes(reached)) {
      return [...before, { row, from: reached, to: row.to ?? reached }]
    }
  }
  return null
}

/** Whether an event of such an actor that may come twice has led here, or on the way of an order past it, already. */
export function isDone(event: QuoteEvent, state: QuoteState, kind: ActorKind): boolean {
  return TRANSITIONS.some(
    ({ event: name, who, idempotent, to }) =>
      name === event &&
      idempotent === true &&
      to !== null &&
      who.includes(kind) &&
      (state === to || isPast(to, state)),
  )
}

const isPast = (reached: QuoteState, state: QuoteState): boolean =>
  PAID_STATES.includes(reached) && PAID_STATES.indexOf(state) >= PAID_STATES.indexOf(reached)
