import type { FulfilmentQuery, PackingStage } from "../../contract/fulfilment"
import type { Risk } from "../../contract/weddings"
import { RISKS } from "../lib/desk-words"
import { STAGES } from "./words"

/** Under which the address keeps the page of the list. */
export const PAGE = "parties"

/** What the address says of the list. */
export interface PartiesFilter {
  stage: PackingStage[]
  risk: Risk[]
  q: string
}

/** Anybody can type into an address: what makes no sense there is left out, never sent on. */
export const readFilter = (params: URLSearchParams): PartiesFilter => ({
  stage: several(params.get("stage"), STAGES),
  risk: several(params.get("risk"), RISKS),
  q: (params.get("q") ?? "").trim().slice(0, 100),
})

/** The address after a change. The page starts anew. */
export function writeFilter(params: URLSearchParams, change: Partial<PartiesFilter>): URLSearchParams {
  const next = new URLSearchParams(params)
  next.delete(`${PAGE}_offset`)
  for (const [name, value] of Object.entries(change)) {
    const written = Array.isArray(value) ? value.join(",") : value
    if (written) next.set(name, written)
    else next.delete(name)
  }
  return next
}

export function queryOf({ stage, risk, q }: PartiesFilter): FulfilmentQuery {
  const query: FulfilmentQuery = {}
  if (stage.length > 0) query.stage = stage.join(",")
  if (risk.length > 0) query.risk = risk.join(",")
  if (q.trim()) query.q = q.trim()
  return query
}

export const isNarrowed = ({ stage, risk, q }: PartiesFilter): boolean =>
  stage.length > 0 || risk.length > 0 || q !== ""

function several<One extends string>(written: string | null, known: readonly One[]): One[] {
  const asked = new Set((written ?? "").split(","))
  return known.filter((one) => asked.has(one))
}

/** Where the packing page of an order is, with those that are packed after it. */
export function packingPath(orderId: string, queue: readonly string[] = []): string {
  const after = queue.filter((id) => id !== orderId)
  const query = after.length > 0 ? `?queue=${after.map(encodeURIComponent).join(",")}` : ""
  return `/ties/fulfilment/orders/${encodeURIComponent(orderId)}${query}`
}

export const pickPath = (orders: readonly string[]): string =>
  `/ties/fulfilment/pick?orders=${orders.map(encodeURIComponent).join(",")}`
