import { differenceCiede2000, modeLab65, modeRgb, useMode as withMode } from "culori/fn"

withMode(modeRgb)
withMode(modeLab65)

/** Colour difference as people see it: CIEDE2000 (Sharma, Wu, Dalal, 2005), the formula that the store uses too. */
const distance = differenceCiede2000()

/** CIEDE2000 between two values, `#RRGGBB` each: 0 is the same, about 1 the least that an eye can tell apart. */
export const colourDifference = (one: string, other: string): number => distance(one, other)

interface Coloured {
  slug: string
  /** `#RRGGBB`, or null where it is unknown. */
  hex: string | null
}

/**
 * The colours nearest to the given one, itself left out, the closest first. Those of unknown colour come last, in
 * their own order; all keep it where the colour asked for is itself unknown.
 */
export function nearest<T extends Coloured>(color: Coloured, among: readonly T[], count: number): T[] {
  return among
    .filter(({ slug }) => slug !== color.slug)
    .map((other) => ({ other, far: gap(color.hex, other.hex) }))
    .sort((a, b) => a.far - b.far || 0)
    .slice(0, count)
    .map(({ other }) => other)
}

function gap(a: string | null, b: string | null): number {
  return a === null || b === null ? Number.MAX_VALUE : distance(a, b)
}
