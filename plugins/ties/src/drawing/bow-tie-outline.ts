import { BOW_TIE_KNOT, type Point } from "./frame"
import { num } from "./markup"

type Corner = readonly [x: number, y: number]

/** A closed curve: a start and then Bézier triples, around the knot, mirrored for the right side. */
function curve(corners: readonly Corner[], side: 1 | -1, turn = 0, stretch = 1): string {
  const angle = (turn * side * Math.PI) / 180
  // mirroring turns clockwise round, so the left wing is walked backwards
  const walked = side === 1 ? corners : [...corners].reverse()
  const placed = walked.map(([x, y]): Point => {
    const [across, down] = [x * side * stretch, y * stretch]
    return {
      x: BOW_TIE_KNOT.x + across * Math.cos(angle) - down * Math.sin(angle),
      y: BOW_TIE_KNOT.y + across * Math.sin(angle) + down * Math.cos(angle),
    }
  })
  return (
    placed.map((p, at) => `${at === 0 ? "M" : at === 1 ? "C" : " "}${num(p.x)} ${num(p.y)}`).join("") + "z"
  )
}

const WING: readonly Corner[] = [
  [14, -15],
  [36, -26],
  [72, -58],
  [114, -72],
  [128, -77],
  [138, -79],
  [140, -69],
  [138, -30],
  [138, 30],
  [140, 69],
  [138, 80],
  [128, 77],
  [114, 72],
  [72, 57],
  [36, 26],
  [14, 15],
]

/** Path data of the bow's pieces, from the back to the front. */
export interface BowTieOutline {
  strapBack: string
  strap: string
  behind: string
  wings: string
  knot: string
}

export function bowTieOutline(): BowTieOutline {
  const behind = [curve(WING, -1, -7, 0.92), curve(WING, 1, 7, 0.92)]
  const wings = [curve(WING, -1), curve(WING, 1, -1)]
  const strapBack =
    "M100 146C100 118 146 102 200 102S300 118 300 146V160C296 132 246 117 200 117S104 132 100 160z"
  const strap = [
    "M100 146C100 190 150 240 186 272L186 292C138 254 99 210 99.5 162z",
    "M300 146L300.5 162C301 210 262 254 214 292L214 272C250 240 300 190 300 146z",
  ]
  const knot =
    "M179 266Q178 259 184 258C194 256 206 256 216 258Q222 259 221.5 266C219.5 282 219.5 299 221.5 316Q222 322 216 323C206 325 194 325 184 323Q178 322 179 316C181 299 181 282 179 266z"
  return {
    strapBack,
    strap: strap.join(""),
    behind: behind.join(""),
    wings: wings.join(""),
    knot,
  }
}
