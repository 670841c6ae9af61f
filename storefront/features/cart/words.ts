/** `1 tie`, `3 ties`. */
export function ties(count: number): string {
  return count === 1 ? "1 tie" : `${count} ties`
}

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
