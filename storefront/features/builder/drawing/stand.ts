/** Where everybody stands for the picture. Lengths are drawing units, 33 to the inch, as in the drawn tie. */
export interface Standing {
  key: string
  /** Of the collar button, from the picture's middle and its upper edge. */
  x: number
  y: number
  scale: number
  /** 0 is the front row. */
  row: number
}

export interface Group {
  /** From the back to the front: the order in which it is drawn. */
  standing: Standing[]
  width: number
  height: number
}

interface Person {
  key: string
  role: string
}

/** From shoulder to shoulder as they overlap, and from row to row. */
const STEP = 520
const ROW = 440
/** Above the collar button for a neck, below it to where the picture ends, and beside the outermost. */
const ABOVE = 230
const BELOW = 520
const BESIDE = 350

/** A ring bearer's height, of a grown man's. */
const CHILD = 0.72

const RANKS = ["bride", "groom", "partner", "best-man", "father-of-the-bride", "father-of-the-groom"]

const rank = (role: string): number => {
  if (role === "ring-bearer") return 2.5
  const at = RANKS.indexOf(role)
  return at < 0 ? RANKS.length : at
}

/**
 * The party as for a photograph: the couple in the middle of the front row, the nearest to them beside them, rows
 * behind them that show their ties over the shoulders of the one before.
 * @param wide whether the picture is broader than it is high
 */
export function stand(people: readonly Person[], wide: boolean): Group {
  const sizes = rowSizes(people.length, wide)
  const byRank = [...people].sort((a, b) => rank(a.role) - rank(b.role))
  let taken = 0
  const rows = sizes.map((size, row) => {
    const members = byRank.slice(taken, (taken += size))
    const y = ABOVE + (sizes.length - 1 - row) * ROW
    return fromTheMiddle(members).map(({ person, place }): Standing => {
      const child = person.role === "ring-bearer"
      const x = (place - (size - 1) / 2 + stagger(sizes, row)) * STEP
      // A child stands as much lower as he is smaller.
      return { key: person.key, x, y: child ? y + 150 : y, scale: child ? CHILD : 1, row }
    })
  })
  const broadest = Math.max(0, ...rows.flat().map(({ x }) => Math.abs(x)))
  return {
    standing: rows.reverse().flat(),
    width: 2 * (broadest + BESIDE),
    height: ABOVE + Math.max(0, sizes.length - 1) * ROW + BELOW,
  }
}

/** How many stand in each row, the front one first; no two rows differ by more than one. */
export function rowSizes(count: number, wide: boolean): number[] {
  const most = wide
    ? Math.max(8, Math.ceil(Math.sqrt(count * 5)))
    : Math.max(4, Math.ceil(Math.sqrt(count * 1.5)))
  const rows = Math.ceil(count / most)
  return Array.from({ length: rows }, (_, at) => Math.floor(count / rows) + (at < count % rows ? 1 : 0))
}

/** Half a place where a row would else stand right behind the one before it. */
function stagger(sizes: readonly number[], row: number): number {
  const between = ((sizes[0] ?? 0) - 1 + row) % 2
  return ((sizes[row] ?? 0) - 1) % 2 === between ? 0 : 0.5
}

/** The first in the middle, the next to the right, the next to the left, and so on. */
function fromTheMiddle<T>(members: readonly T[]): { person: T; place: number }[] {
  const middle = Math.floor((members.length - 1) / 2)
  return members.map((person, at) => {
    const away = Math.ceil(at / 2)
    return { person, place: middle + (at % 2 === 1 ? away : -away) }
  })
}
