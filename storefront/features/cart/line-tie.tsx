import { Cloth } from "@/components/tie/cloth"
import { Tie } from "@/components/tie/tie"
import { KitCloth } from "@/features/swatches/kit-cloth"
import type { Drawn } from "./lines"

/** A line's picture. Where not even the style is known it is a piece of cloth. */
export function LineTie({ drawn, faded = false }: { drawn: Drawn | null; faded?: boolean }) {
  const look = `aspect-[4/5] w-full ${faded ? "opacity-50" : ""}`
  if (drawn === null) return <Cloth hex={null} className={`block ${look}`} />
  if ("kit" in drawn) return <KitCloth kit={drawn.kit} className={look} />
  return <Tie style={drawn.style} hex={drawn.hex} className={`block ${look}`} />
}
