import { routeOf } from "./route"
import { FINAL_STATES, INITIAL_STATE, QUOTE_STATES, type QuoteState } from "./states"
import { QUOTE_EVENTS, TRANSITIONS, type TransitionRow } from "./transitions"

/** Everything that is wrong with a table of transitions, each a sentence; none where it is a machine. */
export function faultsOfMachine(table: readonly TransitionRow[]): string[] {
  const reached = statesFrom(INITIAL_STATE, table)
  const faults = [
    ...QUOTE_STATES.filter((state) => !reached.has(state)).map(
      (state) => `"${state}" can't be reached from "${INITIAL_STATE}"`,
    ),
    ...QUOTE_STATES.filter(
      (state) => !FINAL_STATES.includes(state) && exitsOf(state, table).length === 0,
    ).map((state) => `"${state}" is a dead end, and no final state`),
    ...FINAL_STATES.filter((state) => exitsOf(state, table).length > 0).map(
      (state) => `"${state}" is final, and something follows it`,
    ),
    ...QUOTE_EVENTS.filter((event) => !table.some((row) => row.event === event)).map(
      (event) => `"${event}" is in no row`,
    ),
  ]
  for (const row of table) {
    if (row.who.length === 0) faults.push(`"${row.event}" is nobody's`)
    if (row.from.length === 0) faults.push(`"${row.event}" leads from nowhere`)
    if (row.reason?.some((kind) => !row.who.includes(kind))) {
      faults.push(`"${row.event}" asks somebody for a reason whose event it is not`)
    }
    if (row.after !== undefined && !reaches(row, table)) {
      faults.push(`"${row.event}" comes after "${row.after}", which doesn't lead to where it begins`)
    }
    for (const state of row.from) {
      const rivals = table.filter(({ event, from }) => event === row.event && from.includes(state))
      if (rivals[0] === row && rivals.length > 1) {
        faults.push(`"${row.event}" leads from "${state}" in ${rivals.length} rows`)
      }
    }
  }
  return faults
}

/**
 * Refuses to boot with a table in which a quote can get stuck, or a state or an event is idle.
 * @throws Error with every fault
 */
export function checkMachine(table: readonly TransitionRow[] = TRANSITIONS): void {
  const faults = faultsOfMachine(table)
  if (faults.length > 0) throw new Error(`The states of a quote are no machine: ${faults.join("; ")}`)
}

/** Where one row leads to from a state, another state than itself. */
const exitsOf = (state: QuoteState, table: readonly TransitionRow[]): QuoteState[] =>
  table.flatMap(({ from, to }) => (from.includes(state) && to !== null && to !== state ? [to] : []))

function statesFrom(start: QuoteState, table: readonly TransitionRow[]): Set<QuoteState> {
  const reached = new Set([start])
  for (const state of reached) for (const next of exitsOf(state, table)) reached.add(next)
  return reached
}

const reaches = ({ after, from }: TransitionRow, table: readonly TransitionRow[]): boolean =>
  after !== undefined &&
  QUOTE_STATES.some((state) => {
    const reached = routeOf(after, state, table)?.at(-1)?.to
    return reached !== undefined && from.includes(reached)
  })
