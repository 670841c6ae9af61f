import type { WeddingRow, Weddings } from "../../contract/desk"
import type { QuoteState } from "../../contract/weddings"
import { BOARD_STATES, LASTING_STATES } from "./desk-words"

export interface BoardColumn {
  state: QuoteState
  /** All that are in this state by the other filters, shown or not. */
  count: number
  rows: WeddingRow[]
}

/**
 * The columns of the board: those of the states asked for; where none is asked for, the usual way of a wedding and
 * whatever else has weddings in it. Rows keep the server's order.
 * @param asked states of the filter, empty for all
 */
export function boardColumns(
  { weddings, by_state }: Pick<Weddings, "weddings" | "by_state">,
  asked: readonly QuoteState[],
): BoardColumn[] {
  const shown = BOARD_STATES.filter((state) =>
    asked.length > 0 ? asked.includes(state) : LASTING_STATES.includes(state) || (by_state[state] ?? 0) > 0,
  )
  return shown.map((state) => ({
    state,
    count: by_state[state] ?? 0,
    rows: weddings.filter((wedding) => wedding.state === state),
  }))
}
