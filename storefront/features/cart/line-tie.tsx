import { Cloth } from "@/components/tie/cloth"
import { Tie } from "@/components/tie/tie"
import type { BagLine } from "./lines"

/** A line's picture. Where not even the style is known it is a piece of cloth. */
export function LineTie({ drawn, faded = false }: { drawn: BagLine["drawn"]; faded?: boolean }) {
  const look = `block aspect-[4/5] w-full ${faded ? "opacity-50" : ""}`
  return drawn ? (
    <Tie style={drawn.style} hex={drawn.hex} className={look} />
  ) : (
    <Cloth hex={null} className={look} />
  )
}
