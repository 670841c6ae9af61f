import { type ClosePair, closePairs } from "./close-pairs"
import { colourDistance } from "./distance"

export { CLOSE, type ClosePair } from "./close-pairs"

/** The pairs among these colours that look like a mistake in one party, the most alike first; see `CLOSE`. */
export function closeColours<C extends { slug: string; hex: string | null }>(
  colors: readonly C[],
): ClosePair<C>[] {
  return closePairs(colors, colourDistance)
}
