import { colourDistance } from "./distance"

type Coloured = { slug: string; name: string; hex: string | null }
export type Neighbour = Coloured & { distance: number | null }

/**
 * The other colours, the one that looks most like `colour` first. A colour whose distance is unknown comes last,
 * and equal ones stay in the order given, so that the answer is the same every time.
 */
export function neighboursOf(colour: Coloured, others: readonly Coloured[]): Neighbour[] {
  return others
    .filter((other) => other.slug !== colour.slug)
    .map(({ slug, name, hex }) => ({ slug, name, hex, distance: colourDistance(colour.hex, hex) }))
    .sort((a, b) => (a.distance ?? Infinity) - (b.distance ?? Infinity) || 0)
}
