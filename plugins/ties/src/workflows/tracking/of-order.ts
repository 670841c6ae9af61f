import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Tracking } from "../../contract"
import type { QuoteState } from "../../domain/quotes/states"
import { type Money, sumOf, track, type Tracked } from "../../domain/tracking"
import { paymentStatus } from "../../domain/weddings/order-standing"
import { type OrderFacts, type PackedShare, parcelsOf, readOrderFacts } from "./read-facts"

const MONEY: Readonly<Record<string, Money>> = {
  authorized: "held",
  partially_authorized: "held",
  partially_captured: "partly",
  captured: "taken",
  partially_refunded: "taken",
  refunded: "given_back",
}

/** What of an order follows from its quote; null for one that needed none. */
export interface Quoted {
  state: QuoteState
  times: Tracked["times"]
}

/**
 * Where an order stands, or some lines of it.
 * @param isOf whether a line is one that is asked about
 */
export function trackOrder(
  facts: OrderFacts,
  quoted: Quoted | null,
  isOf: (line: string) => boolean = () => true,
): Tracking | null {
  const shares = facts.shares.flatMap((share) => {
    const items = share.items.filter(({ line }) => isOf(line))
    return items.length > 0 ? [{ ...share, items }] : []
  })
  const tracking = track({
    quote: quoted?.state ?? null,
    ordered: true,
    cancelled: facts.cancelled,
    money: MONEY[paymentStatus(facts.payments)] ?? "none",
    counts: sumOf(facts.lines.filter(({ id }) => isOf(id))),
    begun: facts.shares.length > 0,
    times: { placed: iso(facts.created_at), ...quoted?.times, ...timesOf(facts, shares) },
  })
  return tracking && { ...tracking, shipments: shipmentsOf(shares) }
}

const iso = (time: string): string => new Date(time).toISOString()

const latest = (times: readonly (string | null)[]): string | null =>
  times.reduce<string | null>((last, time) => {
    const at = time && iso(time)
    return at !== null && (last === null || at > last) ? at : last
  }, null)

function timesOf({ captured_at, shares: all }: OrderFacts, shares: readonly PackedShare[]): Tracked["times"] {
  const times: Record<string, string | null> = {
    paid: captured_at && iso(captured_at),
    // The first of the whole order: from then on all of it is being made ready.
    in_production: all[0] ? iso(all[0].packed_at) : null,
    packed: latest(shares.map(({ packed_at }) => packed_at)),
    shipped: latest(shares.map(({ shipped_at, delivered_at }) => shipped_at ?? delivered_at)),
    delivered: latest(shares.map(({ delivered_at }) => delivered_at)),
  }
  return Object.fromEntries(Object.entries(times).filter(([, at]) => at !== null))
}

/** What has left: a label that was printed ahead is no parcel on its way. */
function shipmentsOf(shares: readonly PackedShare[]): Tracking["shipments"] {
  return shares
    .filter(({ shipped_at, delivered_at }) => (shipped_at ?? delivered_at) !== null)
    .map((share) => ({
      items: share.items.reduce((sum, { quantity }) => sum + Number(quantity), 0),
      shipped_at: share.shipped_at && iso(share.shipped_at),
      delivered_at: share.delivered_at && iso(share.delivered_at),
      parcels: parcelsOf(share),
    }))
}

/**
 * Where any order stands, a wedding's or not.
 * @throws MedusaError NOT_FOUND (404) for an unknown order
 */
export async function readOrderTracking(scope: MedusaContainer, orderId: string): Promise<Tracking> {
  const facts = (await readOrderFacts(scope, [orderId])).get(orderId)
  const tracking = facts && trackOrder(facts, null)
  if (!tracking) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no order ${orderId}`)
  return tracking
}
