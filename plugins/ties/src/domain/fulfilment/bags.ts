/** The ties of one line of an order, in the bag of who wears them. */
export interface BagLine {
  lineId: string
  variantId: string
  /** Slug. */
  color: string
  /** As the order has it now. */
  quantity: number
  /** Scanned into the bag, and not taken out again. */
  packed: number
  /** Noted as not to be found. */
  missing: number
  /** Made ready by Medusa's own fulfilments, with or without us. */
  fulfilled: number
  shipped: number
}

/** What belongs to one member of a party, and goes to one place. */
export interface Bag {
  /** Of the member. */
  key: string
  /** Of the place that it goes to. */
  destination: string
  lines: readonly BagLine[]
}

/** Ties of a line that are neither in the bag nor on their way. Medusa may have fulfilled some past this desk. */
export const leftOf = ({ quantity, packed, fulfilled }: BagLine): number =>
  Math.max(0, quantity - Math.max(packed, fulfilled))

/** Of those, how many nobody could find. */
export const missingOf = (line: BagLine): number => Math.min(Math.max(0, line.missing), leftOf(line))

/** Of those, how many are to be fetched. */
export const toPickOf = (line: BagLine): number => leftOf(line) - missingOf(line)

/** In the bag, and not on their way: what a parcel would take along now. */
export const readyOf = ({ quantity, packed, fulfilled }: BagLine): number =>
  Math.max(0, Math.min(packed, quantity) - fulfilled)

/** In the bag and not wanted any more, since the order was changed: they have to come out again. */
export const surplusOf = ({ quantity, packed }: BagLine): number => Math.max(0, packed - quantity)

/** Not shipped yet. */
export const toShipOf = ({ quantity, shipped }: BagLine): number => Math.max(0, quantity - shipped)

export const sumOfLines = (lines: readonly BagLine[], of: (line: BagLine) => number): number =>
  lines.reduce((sum, line) => sum + of(line), 0)

/** Whether there is nothing more to put into a bag. */
export const isComplete = ({ lines }: Pick<Bag, "lines">): boolean => sumOfLines(lines, leftOf) === 0

/** How far a party is at the packing table. */
export type PackingStage = "to_pack" | "packing" | "short" | "packed" | "partly_shipped" | "shipped"

/** How far a party is. `short`: all that could be found is in its bags. */
export function stageOf(lines: readonly BagLine[]): PackingStage {
  const sum = (of: (line: BagLine) => number) => sumOfLines(lines, of)
  const [ties, toPick, missing] = [sum(({ quantity }) => quantity), sum(toPickOf), sum(missingOf)]
  if (ties > 0 && sum(toShipOf) === 0) return "shipped"
  if (sum(({ shipped }) => shipped) > 0) return "partly_shipped"
  if (toPick > 0) return sum(leftOf) < ties || missing > 0 ? "packing" : "to_pack"
  return missing > 0 ? "short" : "packed"
}

/** A dye lot of which ties of a colour are packed. */
export interface DyeLot {
  color: string
  lot: string
}

/** Colours of which ties of more than one dye lot are packed for one party: side by side it shows. */
export function mixedColors(lots: readonly DyeLot[]): string[] {
  const found = new Map<string, Set<string>>()
  for (const { color, lot } of lots) {
    const known = found.get(color) ?? new Set()
    found.set(color, known.add(lot.trim().toLowerCase()))
  }
  return [...found].filter(([, known]) => known.size > 1).map(([color]) => color)
}
