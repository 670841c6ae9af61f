import type { SlaState, WeddingsQuery } from "../../contract/desk"
import type { QuoteState, Risk } from "../../contract/weddings"
import { BOARD_STATES, RISKS } from "./desk-words"
import { SLA_STATES } from "./sla-words"

export const ORDERS = {
  urgency: "Most urgent first",
  sla: "Answer due first",
  date: "Wedding date, soonest first",
  "-date": "Wedding date, latest first",
  "-created_at": "Newest first",
  "-total": "Highest total first",
  total: "Lowest total first",
} as const satisfies Record<NonNullable<WeddingsQuery["order"]>, string>
export type Order = keyof typeof ORDERS

export type View = "board" | "table"

/** What the address says of the list: which weddings, in which order, and how they are laid out. */
export interface WeddingsFilter {
  view: View
  order: Order
  state: QuoteState[]
  risk: Risk[]
  sla: SlaState[]
  /** Id of a coordinator, `me`, or `none` for the queue; null for all. */
  coordinator: string | null
  q: string
  /** ISO dates, both inclusive. */
  date_from: string | null
  date_to: string | null
}

/** Under which the address keeps the page of the table. */
export const PAGE = "weddings"

/** Names that narrow the list; order and layout do not. */
export const NARROWING = ["state", "risk", "sla", "coordinator", "q", "date_from", "date_to"] as const

/** Anybody can type into an address: what makes no sense there is left out, never sent on. */
export function readFilter(params: URLSearchParams): WeddingsFilter {
  const order = params.get("order") ?? ""
  return {
    view: params.get("view") === "table" ? "table" : "board",
    order: order in ORDERS ? (order as Order) : "urgency",
    state: several(params.get("state"), BOARD_STATES),
    risk: several(params.get("risk"), RISKS),
    sla: several(params.get("sla"), SLA_STATES),
    coordinator: within(params.get("coordinator"), 100) || null,
    q: within(params.get("q"), 100),
    date_from: dateOf(params.get("date_from")),
    date_to: dateOf(params.get("date_to")),
  }
}

/** The address after a change; what is as it would be anyway is not written down. The page starts anew. */
export function writeFilter(params: URLSearchParams, change: Partial<WeddingsFilter>): URLSearchParams {
  const next = new URLSearchParams(params)
  next.delete(`${PAGE}_offset`)
  for (const [name, value] of Object.entries(change)) {
    const written = Array.isArray(value) ? value.join(",") : (value ?? "").trim()
    const usual = (name === "view" && written === "board") || (name === "order" && written === "urgency")
    if (written === "" || usual) next.delete(name)
    else next.set(name, written)
  }
  return next
}

/** What is asked of the server, without the page. */
export function queryOf({ view: _view, ...filter }: WeddingsFilter): WeddingsQuery {
  const query: WeddingsQuery = { order: filter.order }
  for (const name of NARROWING) {
    const value = filter[name]
    const written = Array.isArray(value) ? value.join(",") : value
    if (written) query[name] = written
  }
  return query
}

/** How many filters narrow the list. */
export function countFilters(filter: WeddingsFilter): number {
  return NARROWING.filter((name) => (filter[name]?.length ?? 0) > 0).length
}

function several<One extends string>(written: string | null, known: readonly One[]): One[] {
  const asked = new Set((written ?? "").split(","))
  return known.filter((one) => asked.has(one))
}

const within = (written: string | null, max: number): string => (written ?? "").trim().slice(0, max)

function dateOf(written: string | null): string | null {
  if (written === null || !/^\d{4}-\d{2}-\d{2}$/.test(written)) return null
  return Number.isNaN(Date.parse(written)) ? null : written
}
