import { createHash } from "node:crypto"
import { type TieShape, tieSvg } from "../../drawing"
import { PICTURE_BACKGROUND, PICTURE_HEIGHT, PICTURE_WIDTH } from "../../pictures/render"

const PROBES: Array<{ shape: TieShape; hex: string | null }> = [
  { shape: { kind: "necktie", widthInches: 3.25 }, hex: "#1B2A5C" },
  { shape: { kind: "necktie", widthInches: 2.25 }, hex: null },
  { shape: { kind: "bow_tie" }, hex: "#FFFFFF" },
]

let name: string | undefined

/** Names how ties are drawn, by what comes out: a release that draws them otherwise has another name by itself. */
export function drawingName(): string {
  if (name) return name
  const hash = createHash("sha256").update(JSON.stringify([PICTURE_WIDTH, PICTURE_HEIGHT]))
  for (const probe of PROBES) {
    hash.update(tieSvg({ ...probe, size: PICTURE_WIDTH, background: PICTURE_BACKGROUND }))
  }
  name = hash.digest("base64url")
  return name
}
