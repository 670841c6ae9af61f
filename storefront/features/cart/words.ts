/** `1 tie`, `3 ties`. */
export function ties(count: number): string {
  return count === 1 ? "1 tie" : `${count} ties`
}

interface Held {
  quantity: number
  drawn: object | null
}

/** What is in a bag or an order, `7 ties` or `7 ties, 1 swatch kit`: a kit is cloth and no tie. */
export function contents(lines: readonly Held[]): string {
  const kits = countOf(lines.filter(({ drawn }) => drawn !== null && "kit" in drawn))
  const worn = countOf(lines) - kits
  const words = kits === 1 ? "1 swatch kit" : `${kits} swatch kits`
  return [worn > 0 || kits === 0 ? ties(worn) : null, kits > 0 ? words : null].filter(Boolean).join(", ")
}

const countOf = (lines: readonly Pick<Held, "quantity">[]): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0)

interface Shortage {
  /** What the tie is called, `Navy Blue, Skinny Tie`. */
  name: string
  /** Ties that can still be sold. */
  available: number
  /** Ties of this kind that the bag holds, and goes on holding. */
  held: number
}

/** Why a bag can't hold as many of one tie as was asked for. */
export function shortageWords({ name, available, held }: Shortage): string {
  const kept = held === 0 ? "Nothing was added." : `Your bag keeps ${held}.`
  if (available <= 0) return `${name} has just sold out. ${kept}`
  return available === 1
    ? `Only 1 of ${name} is left. ${kept}`
    : `Only ${available} of ${name} are left. ${kept}`
}
