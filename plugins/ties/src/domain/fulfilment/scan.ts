import { type Bag, type BagLine, isComplete, leftOf } from "./bags"

/** A tie that a bag still wants. */
export interface Expected {
  variantId: string
  quantity: number
}

/** What becomes of a tie that was scanned. Only `packed` puts it into a bag. */
export type ScanOutcome =
  | { kind: "packed"; bag: string; line: string; completes: boolean }
  /** Another tie than the bag, or any bag of the party, wants. */
  | { kind: "wrong"; bag: string | null; expected: Expected[] }
  /** The bag has all that it wants of it already. */
  | { kind: "complete"; bag: string | null; expected: Expected[] }
  /** Nothing that is sold here. */
  | { kind: "unknown"; bag: string | null; expected: Expected[] }

/**
 * Into which bag a tie goes that was just scanned. Where a bag is chosen, it is that one or none; else the first of the
 * party that wants it, begun bags first, so that one is closed before the next one is opened.
 * @param bags in the order in which they are packed
 * @param variantId null for what is no tie
 * @param chosen key of the bag that is being packed; null where the desk is to find it
 */
export function decideScan(
  bags: readonly Bag[],
  variantId: string | null,
  chosen: string | null,
): ScanOutcome {
  const among = chosen === null ? begunFirst(bags) : bags.filter(({ key }) => key === chosen)
  const expected = expectedOf(among.flatMap(({ lines }) => lines))
  if (variantId === null) return { kind: "unknown", bag: chosen, expected }
  let holder: string | null = null
  for (const bag of among) {
    const lines = bag.lines.filter((line) => line.variantId === variantId)
    if (lines.length > 0) holder ??= bag.key
    const wanting = lines.find((line) => leftOf(line) > 0)
    if (wanting) {
      const completes = isComplete({ lines: bag.lines.map((line) => added(line, wanting)) })
      return { kind: "packed", bag: bag.key, line: wanting.lineId, completes }
    }
  }
  if (holder !== null) return { kind: "complete", bag: chosen ?? holder, expected }
  return { kind: "wrong", bag: chosen, expected }
}

const added = (line: BagLine, wanting: BagLine): BagLine =>
  line === wanting ? { ...line, packed: Math.max(line.packed, line.fulfilled) + 1 } : line

const isBegun = ({ lines }: Bag): boolean => lines.some(({ packed }) => packed > 0)

const begunFirst = (bags: readonly Bag[]): Bag[] => [
  ...bags.filter((bag) => isBegun(bag) && !isComplete(bag)),
  ...bags.filter((bag) => !isBegun(bag) || isComplete(bag)),
]

/** What bags still want, each tie once. */
export function expectedOf(lines: readonly BagLine[]): Expected[] {
  const wanted = new Map<string, number>()
  for (const line of lines) {
    const left = leftOf(line)
    if (left > 0) wanted.set(line.variantId, (wanted.get(line.variantId) ?? 0) + left)
  }
  return [...wanted].map(([variantId, quantity]) => ({ variantId, quantity }))
}
