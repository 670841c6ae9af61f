import {
  type Bag,
  type BagLine,
  type Destination,
  destinationsOf,
  type GoesTo,
  leftToPay,
  mayBePacked,
  mixedColors,
  missingOf,
  type PackingStage,
  riskOfParty,
  type ShipDates,
  shipDates,
  type ShipRules,
  stageOf,
  sumOfLines,
  toShipOf,
} from "../../../domain/fulfilment"
import { groupBy } from "../../../domain/group-by"
import { todayIn } from "../../../domain/timeline/dates"
import type { Risk } from "../../../domain/timeline/risk"
import { coupleOf } from "../../../domain/weddings/couple-of"
import type { StockedLooks } from "./looks"
import type { LineRow, PartyRow } from "./party-rows"

export interface PartyLine extends BagLine {
  style: string
  sku: string | null
  codes: readonly string[]
  bin: string | null
}

export interface PartyBag extends Bag {
  name: string | null
  /** Slug. */
  role: string
  lines: readonly PartyLine[]
}

/** A place that bags go to, with when they have to leave; null where they have, or nobody knows the wedding's date. */
export type PartyDestination = Destination & { dates: ShipDates | null }

/** A party as it is packed: what follows from its order, by the rules of now. */
export interface Party {
  row: PartyRow
  /** The couple, or who has ordered. */
  title: string
  bags: PartyBag[]
  destinations: PartyDestination[]
  lines: readonly PartyLine[]
  /** Of what has to leave first; null where nothing has. */
  dates: ShipDates | null
  stage: PackingStage
  risk: Risk
  /** Major units. */
  toPay: number
  mayPack: boolean
}

const lineOf = (row: LineRow): PartyLine => ({
  lineId: row.line_id,
  variantId: row.variant_id,
  color: row.color,
  style: row.style,
  sku: row.sku,
  codes: row.codes,
  bin: row.bin,
  quantity: row.quantity,
  packed: row.packed,
  missing: row.missing,
  fulfilled: row.fulfilled,
  shipped: row.shipped,
})

/** @param now milliseconds since 1970 */
export function partyOf(row: PartyRow, rules: ShipRules, looks: StockedLooks, now: number): Party {
  const members = groupBy(row.lines, ({ member_key }) => member_key)
  const recipients = [...members].map(([key, [line]]) => ({
    key,
    ships: line?.ships ?? null,
    address: line?.address ?? null,
  }))
  const places = destinationsOf(row.delivery, row.address, recipients)
  const placeOf = new Map(
    places.flatMap(({ key, members: who }) => who.map((member) => [member, key] as const)),
  )
  const bags = [...members].map(([key, lines]) => ({
    key,
    name: lines[0]?.name ?? null,
    role: lines[0]?.role ?? "",
    destination: placeOf.get(key) ?? "",
    lines: lines.map(lineOf),
  }))
  const destinations = places.map((place) => ({
    ...place,
    dates: hasToLeave(place, bags) && row.date !== null ? shipDates(row.date, goesTo(place), rules) : null,
  }))
  const lines = bags.flatMap((bag) => bag.lines)
  const dates = destinations.flatMap((place) => place.dates ?? [])
  const money = { currency: row.currency, open: Number(row.open), isReleased: row.is_released }
  const mayPack = mayBePacked(money)
  const risk = riskOfParty(
    {
      today: todayIn(row.time_zone ?? "UTC", now),
      dates,
      missing: sumOfLines(lines, missingOf),
      mixed: mixedColors(row.lots).map((slug) => looks.color(slug).name),
      unpaid: !mayPack,
    },
    rules,
  )
  return {
    row,
    title: titleOf(row),
    bags,
    destinations,
    lines,
    dates: first(dates),
    stage: stageOf(lines),
    risk: row.date === null && sumOfLines(lines, toShipOf) > 0 ? UNKNOWN : risk,
    toPay: leftToPay(money),
    mayPack,
  }
}

const UNKNOWN: Risk = { level: "amber", reason: "Nobody has said when the wedding is." }

const hasToLeave = ({ key }: Destination, bags: readonly PartyBag[]): boolean =>
  bags.some((bag) => bag.destination === key && sumOfLines(bag.lines, toShipOf) > 0)

const goesTo = ({ kind, address }: Destination): GoesTo =>
  kind === "pick_up" ? null : { country: address?.country_code || null }

const first = (dates: readonly ShipDates[]): ShipDates | null =>
  dates.reduce<ShipDates | null>(
    (best, one) => (best === null || one.shipBy < best.shipBy ? one : best),
    null,
  )

function titleOf({ partner_one, partner_two, address, email, display_id }: PartyRow): string {
  if (partner_one !== null) return coupleOf({ partner_one, partner_two })
  return address?.name || email || `Order ${display_id}`
}
