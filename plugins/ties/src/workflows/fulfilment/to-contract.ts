import type {
  Packing,
  PackingBag,
  PackingDestination,
  PackingLine,
  PartyRow as PartyAnswer,
  StockedTie,
} from "../../contract"
import {
  isComplete,
  leftOf,
  missingOf,
  mixedColors,
  readyOf,
  sumOfLines,
  surplusOf,
} from "../../domain/fulfilment"
import type { PostalAddress } from "../../domain/members/postal-address"
import { addressLines } from "../../domain/mail/address-lines"
import type { StockedLooks } from "./read/looks"
import type { Party, PartyBag, PartyDestination, PartyLine } from "./read/party"

/** At most so many colours are drawn beside a party. */
const COLORS = 5

const quantityOf = ({ quantity }: PartyLine): number => quantity

/** What is in a bag or on its way. */
const packedOf = (line: PartyLine): number => line.quantity - leftOf(line)

export function rowToContract(party: Party, looks: StockedLooks): PartyAnswer {
  const { row, lines, dates, risk, stage, title } = party
  const sum = (of: (line: PartyLine) => number) => lines.reduce((total, line) => total + of(line), 0)
  return {
    order_id: row.order_id,
    display_id: row.display_id,
    placed_at: new Date(row.placed_at).toISOString(),
    wedding: row.wedding_id === null ? null : { id: row.wedding_id, code: row.code ?? "" },
    title,
    date: row.date,
    need_by: dates?.needBy ?? null,
    ship_by: dates?.shipBy ?? null,
    last_ship_by: dates?.lastShipBy ?? null,
    risk: risk.level,
    risk_reason: risk.reason,
    stage,
    members: party.bags.length,
    destinations: party.destinations.length,
    ties: sum(quantityOf),
    packed: sum(packedOf),
    missing: sum(missingOf),
    ready: sum(readyOf),
    shipped: sum((line) => Math.min(line.shipped, line.quantity)),
    colors: colorsOf(lines, looks),
    to_pay: party.toPay,
    currency_code: row.currency,
    may_pack: party.mayPack,
  }
}

function colorsOf(lines: readonly PartyLine[], looks: StockedLooks): string[] {
  const worn = new Map<string, number>()
  for (const { color, quantity } of lines) {
    const { hex } = looks.color(color)
    if (hex !== null) worn.set(hex, (worn.get(hex) ?? 0) + quantity)
  }
  return [...worn]
    .sort(([, one], [, other]) => other - one)
    .flatMap(([hex]) => hex)
    .slice(0, COLORS)
}

export const tieToContract = (
  line: Pick<PartyLine, "variantId" | "sku" | "color" | "style" | "bin">,
  looks: StockedLooks,
): StockedTie => ({
  variant_id: line.variantId,
  sku: line.sku,
  color: looks.color(line.color),
  style: looks.style(line.style),
  bin: line.bin,
})

const lineToContract = (line: PartyLine, looks: StockedLooks): PackingLine => ({
  ...tieToContract(line, looks),
  line_id: line.lineId,
  quantity: line.quantity,
  packed: line.packed,
  missing: missingOf(line),
  fulfilled: line.fulfilled,
  shipped: line.shipped,
  surplus: surplusOf(line),
  left: leftOf(line),
})

/** What is needed besides a party to tell of its packing. */
export interface PackingGround {
  looks: StockedLooks
  roleName: (slug: string) => string
  /** By the members' keys. */
  codes: ReadonlyMap<string, string>
  shipments: Packing["shipments"]
  carriers: string[]
}

export function packingToContract(party: Party, ground: PackingGround): Packing {
  const { looks } = ground
  const mixed = new Set(mixedColors(party.row.lots))
  const worn = [...new Set(party.lines.map(({ color }) => color))]
  return {
    party: rowToContract(party, looks),
    bags: party.bags.map((bag) => bagToContract(bag, ground)),
    destinations: party.destinations.map((place) => placeToContract(place, party)),
    dye_lots: worn.map((color) => ({
      color: looks.color(color),
      lots: party.row.lots.filter((lot) => lot.color === color).map(({ lot }) => lot),
      mixed: mixed.has(color),
    })),
    shipments: ground.shipments,
    carriers: ground.carriers,
  }
}

const bagToContract = (bag: PartyBag, { looks, roleName, codes }: PackingGround): PackingBag => ({
  key: bag.key,
  code: codes.get(bag.key) ?? "",
  name: bag.name,
  role_name: roleName(bag.role),
  destination: bag.destination,
  complete: isComplete(bag),
  lines: bag.lines.map((line) => lineToContract(line, looks)),
})

function placeToContract(
  { key, kind, address, dates, members }: PartyDestination,
  party: Party,
): PackingDestination {
  const lines = party.bags.filter(({ destination }) => destination === key).flatMap((bag) => bag.lines)
  return {
    key,
    kind,
    address: addressToLines(address),
    ship_by: dates?.shipBy ?? null,
    bags: [...members],
    ties: sumOfLines(lines, ({ quantity }) => quantity),
    packed: sumOfLines(lines, (line) => line.quantity - leftOf(line)),
    ready: sumOfLines(lines, readyOf),
    waiting: sumOfLines(lines, ({ fulfilled, shipped }) => Math.max(0, fulfilled - shipped)),
    shipped: sumOfLines(lines, (line) => Math.min(line.shipped, line.quantity)),
  }
}

/** As it is written on a parcel. */
const addressToLines = (address: PostalAddress | null): string[] =>
  address === null
    ? []
    : addressLines({
        ...address,
        first_name: address.name,
        last_name: null,
        address_1: address.line_1,
        address_2: address.line_2,
      })
