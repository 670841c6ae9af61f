/** Where everybody stands for the picture. Lengths are drawing units, 33 to the inch, as in the drawn tie. */
export interface Standing {
  key: string
  /** Of the collar button, from the middle of the rows and the picture's upper edge. */
  x: number
  y: number
  scale: number
  /** 0 is the front row. */
  row: number
}

export interface Group {
  /** From the back to the front: the order in which it is drawn. */
  standing: Standing[]
  /** Where the picture begins and how far it goes. */
  left: number
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
 */
export function stand(people: readonly Person[]): Group {
  const sizes = rowSizes(people.length)
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
  const across = rows.flat().map(({ x }) => x)
  const left = Math.min(...across, 0) - BESIDE
  return {
    standing: rows.reverse().flat(),
    left,
    width: Math.max(...across, 0) + BESIDE - left,
    height: ABOVE + Math.max(0, sizes.length - 1) * ROW + BELOW,
  }
}

/**
 * How many stand in each row, the front one first; no two rows differ by more than one. Longer and shorter ones take
 * turns as far as there are both, so that each row looks between the shoulders of the one before it.
 */
export function rowSizes(count: number): number[] {
  const rows = Math.ceil(count / Math.max(4, Math.ceil(Math.sqrt(count * 1.5))))
  const short = Math.floor(count / rows)
  const longer = count % rows
  const left = { [short]: rows - longer, [short + 1]: longer }
  let size = longer * 2 >= rows ? short + 1 : short
  return Array.from({ length: rows }, () => {
    const other = size === short ? short + 1 : short
    const taken = left[size] ? size : other
    left[taken] = (left[taken] ?? 0) - 1
    size = taken === short ? short + 1 : short
    return taken
  })
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
