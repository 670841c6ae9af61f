import type { Target } from "./measure"
import type { Point } from "./patch"

export const TARGET_WORDS: Record<Target, { name: string; ask: string }> = {
  fabric: { name: "the fabric", ask: "Tap the fabric, on a flat and evenly lit part of it." },
  white: {
    name: "something white",
    ask: "Now tap something white in the same light: paper, a shirt, a napkin.",
  },
}

/** Where the loupe is, for who does not see it. */
export function placeWords({ x, y }: Point): string {
  const percent = (share: number) => Math.round(share * 100)
  return `${percent(x)} percent from the left, ${percent(y)} percent from the top`
}
