/**
 * Two colours of one party that differ by this much (CIEDE2000) look like one that was meant to be the same and came
 * out wrong. Below `from` they pass for the same: about 1 is the least that an eye can tell apart (2.3 units of
 * CIELAB: Mahy, Van Eycken, Oosterlinck, Color Research and Application 19, 1994). Above `to` they are plainly two:
 * printers allow an ink to be 5 units of CIELAB off (ISO 12647-2), so that more is taken for meant.
 */
export const CLOSE = { from: 1, to: 5 } as const

type Coloured = { slug: string; hex: string | null }

export interface ClosePair<C> {
  colors: [C, C]
  /** CIEDE2000, from `CLOSE.from` to `CLOSE.to`. */
  difference: number
}

/**
 * The pairs among these colours that look like a mistake, the most alike first. A colour that is there twice is one;
 * where a value is unknown nothing is claimed.
 * @param difference CIEDE2000 of two values; given, because server and browser load different parts of culori
 */
export function closePairs<C extends Coloured>(
  colors: readonly C[],
  difference: (one: string, other: string) => number | null,
): ClosePair<C>[] {
  const each = [...new Map(colors.map((color) => [color.slug, color])).values()]
  return each
    .flatMap((one, at) =>
      each.slice(at + 1).flatMap((other) => {
        const found = one.hex === null || other.hex === null ? null : difference(one.hex, other.hex)
        if (found === null || found < CLOSE.from || found > CLOSE.to) return []
        return [{ colors: [one, other] as [C, C], difference: found }]
      }),
    )
    .sort((a, b) => a.difference - b.difference)
}
