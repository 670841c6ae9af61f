import { commonDefs, type Drawing, EVERYWHERE, type Ids, idsOf, onPiece, piece, rim, weave } from "./drawing"
import type { Point } from "./frame"
import { filled, path } from "./markup"
import { type NecktieOutline, necktieOutline } from "./necktie-outline"
import { linear, type Patch, patches } from "./soft"

/** The outline with what its light is measured by. */
interface Lit extends NecktieOutline {
  cx: number
  /** Knot and blade against the classic's: folds grow with them. */
  t: number
  /** Degrees that the blade's edges lean. */
  slant: number
  midLeft: Point
  midRight: Point
}

function lit(outline: NecktieOutline): Lit {
  const { half, throat, widestY, bladeTopY } = outline
  const midY = (widestY + bladeTopY) / 2
  const reach = (half + throat) / 2
  return {
    ...outline,
    cx: 200,
    t: throat / 20,
    slant: (Math.atan2(half - throat, widestY - bladeTopY) * 180) / Math.PI,
    midLeft: { x: 200 - reach, y: midY },
    midRight: { x: 200 + reach, y: midY },
  }
}

function defs(ids: Ids, o: Lit): string {
  const lean = (o.slant * Math.PI) / 180
  const inwards = (from: Point, side: number, depth: number): Point => ({
    x: from.x - side * Math.cos(lean) * depth,
    y: from.y + Math.sin(lean) * depth,
  })
  return [
    commonDefs(ids),
    piece(ids, "n", o.bands),
    piece(ids, "t", o.tail),
    piece(ids, "b", o.blade),
    piece(ids, "k", o.knot),
    // folded cloth is flat with a roll at either edge, and the right one lies away from the light
    linear(ids.of("l"), o.midLeft, inwards(o.midLeft, -1, o.half * 0.8), [
      [0, 0.8],
      [0.06, 0.52],
      [0.16, 0.27],
      [0.5, 0.08],
      [1, 0],
    ]),
    linear(ids.of("r"), o.midRight, inwards(o.midRight, 1, o.half * 0.9), [
      [0, 1],
      [0.05, 0.76],
      [0.16, 0.42],
      [0.5, 0.15],
      [1, 0],
    ]),
    linear(ids.of("x"), { x: o.cx - o.head, y: 116 }, { x: o.cx + o.head, y: 126 }, [
      [0, 1],
      [0.07, 0.66],
      [0.24, 0.2],
      [0.4, 0],
      [0.75, 0.1],
      [0.92, 0.6],
      [1, 1],
    ]),
    linear(ids.of("f"), { x: o.cx + o.throat * 0.3, y: 110 }, { x: o.cx + o.head * 0.95, y: 124 }, [
      [0, 0.9],
      [0.3, 0.6],
      [1, 0.1],
    ]),
    linear(ids.of("a"), { x: 135, y: 0 }, { x: 265, y: 0 }, [
      [0, 0.75],
      [0.06, 0.3],
      [0.16, 0.15],
      [0.3, 0.8],
      [0.65, 0.95],
      [0.82, 0.35],
      [0.94, 0.4],
      [1, 0.95],
    ]),
  ].join("")
}

function boxOf({ cx, half, reach }: Lit): string {
  const [left, right] = [Math.min(134, cx - half - 2), Math.max(266, cx + Math.max(half, reach) + 2)]
  return path`M${left} 9H${right}V488H${left}z`
}

/** The last wrap of the knot lies over the one before: what the front hides is in shade. */
function wrapOf({ cx, head, throat, knotTopY: top, knotEndY: end }: Lit): string {
  return [
    path`M${cx + head * 0.66} ${top - 6}C${cx + head * 0.34} ${top + 16} ${cx + throat * 0.62} ${end - 22}`,
    path` ${cx + throat * 0.3} ${end + 4}L${cx + throat + 9} ${end + 4}L${cx + head + 5} ${top - 6}z`,
  ].join("")
}

function darkMap(ids: Ids, o: Lit): string {
  const { cx, t, half, head, knotTopY: top, knotEndY: end } = o
  const bands: Patch[] = [
    [cx - head - 12, top + 10, 34, 2.6, 0.7, 37],
    [cx - head - 16, top + 14, 40, 4, 0.5, 44],
    [cx + head + 13, top + 8, 34, 2.6, 0.6, -37],
  ]
  const blade: Patch[] = [
    // the knot's shadow, the dimple and the folds that it sends down
    [cx + 3, end - 1, 30 * t, 15, 1],
    [cx - 2, end - 4, 8 * t, 78, 1, 1],
    [cx - 3, end - 4, 5 * t, 46, 0.9, 2],
    [cx + 13 * t, end, 5 * t, 120, 0.8, -6],
    [cx - 15 * t, end, 4 * t, 90, 0.7, 6],
    // silk is never quite flat
    [cx + half * 0.4, 330, half * 0.26, 110, 0.2, -4],
    [cx - half * 0.2, 400, half * 1.1, 22, 0.16, -32],
    [cx + half * 0.2, 262, half * 1.1, 20, 0.14, -32],
    // the hem
    [cx + half * 0.56, o.tipY - half * 0.42, half * 0.9, 8, 0.65, -43],
    [cx - half * 0.54, o.tipY - half * 0.4, half * 0.9, 4.5, 0.5, 43],
    [cx, o.tipY, half * 0.7, 26, 0.35],
  ]
  const knot: Patch[] = [
    [cx - 2, end + 2, 4 * t, 30, 0.8, -2],
    [cx - 14 * t, top + 34, 2.5, 30, 0.5, -20],
    [cx, end + 3, 30, 4, 0.8],
    [cx, top - 3, 36, 7, 0.5],
  ]
  return [
    filled(o.collarBack, "#fff", 0.72),
    onPiece(ids, "t", filled(EVERYWHERE, "#fff", 0.62) + rim(ids, "t")),
    onPiece(ids, "n", filled(EVERYWHERE, ids.ref("a")) + patches(bands) + rim(ids, "n")),
    onPiece(
      ids,
      "b",
      filled(EVERYWHERE, ids.ref("l")) + filled(EVERYWHERE, ids.ref("r")) + patches(blade) + rim(ids, "b"),
    ),
    onPiece(
      ids,
      "k",
      filled(EVERYWHERE, ids.ref("x")) + filled(wrapOf(o), ids.ref("f")) + patches(knot) + rim(ids, "k"),
    ),
  ].join("")
}

function lightMap(ids: Ids, o: Lit): string {
  const { cx, t, half, head, slant, midLeft, midRight, knotTopY: top, knotEndY: end } = o
  const bands: Patch[] = [
    [152, 74, 5, 30, 0.7, -53],
    [cx - head - 14, top + 16, 22, 2.4, 0.5, 40],
    [250, 72, 4, 26, 0.5, 54],
  ]
  const blade: Patch[] = [
    // the broad sheen, in lengths so that it bends
    [cx - half * 0.3, 300, half * 0.36, 160, 0.62, slant * 0.4],
    [cx - half * 0.24, 255, half * 0.13, 110, 0.4, slant * 0.35],
    [cx - half * 0.4, 400, half * 0.26, 70, 0.45, slant * 0.6],
    [cx - half * 0.1, 338, half * 1.2, 26, 0.12, -32],
    [cx + half * 0.6, 350, half * 0.14, 110, 0.28, -4],
    // the folded edges catch a line of light
    [midLeft.x + 2, midLeft.y + 20, 1.8, 150, 0.34, slant],
    [midRight.x - 2, midRight.y + 30, 1.6, 130, 0.26, -slant],
    // the dimple's two ridges
    [cx - 9.5 * t, end + 34, 4.5 * t, 42, 1, 5],
    [cx + 6 * t, end + 30, 3.8 * t, 42, 0.9, -5],
    [cx + 19 * t, end + 50, 3 * t, 50, 0.4, -7],
  ]
  const knot: Patch[] = [
    [cx - 10 * t, top + 22, 8 * t, 28, 0.85, -14],
    [cx + 4 * t, top + 26, 4 * t, 26, 0.45, 14],
    [cx + 19 * t, top + 22, 3 * t, 20, 0.4, 16],
    [cx - 3 * t, end - 3.5, 17 * t, 3, 0.5, 1],
  ]
  return [
    patches([[196, 19.5, 42, 6, 0.5]]),
    onPiece(ids, "n", patches(bands) + weave(ids)),
    onPiece(ids, "b", patches(blade) + weave(ids)),
    onPiece(ids, "k", patches(knot) + weave(ids)),
  ].join("")
}

function ground({ cx, half, slant, midLeft, midRight, tipY, widestY }: Lit): string {
  return patches(
    [
      [midLeft.x, midLeft.y - 4, 8, 165, 0.6, slant],
      [midRight.x + 5, midRight.y - 40, 12, 160, 0.65, -slant - 2.5],
      [cx + half - 1, widestY - 16, 8, 46, 0.7, -4],
      [cx - half * 0.5, tipY - half * 0.46 + 3, half * 0.9, 9, 0.8, 43],
      [cx + half * 0.52, tipY - half * 0.46 + 6, half * 0.94, 13, 1, -43],
      [156, 96, 27, 7, 0.4, 42],
      [247, 95, 28, 8, 0.6, -42],
      [200, 31, 62, 7, 0.35],
    ],
    "opacity",
  )
}

/**
 * A necktie tied four-in-hand, its tail showing behind the blade, lit from the upper left.
 * @param widthInches at the widest point, already checked
 */
export function drawNecktie(id: string, widthInches: number): Drawing {
  const ids = idsOf(id)
  const o = lit(necktieOutline(widthInches))
  return {
    defs: defs(ids, o),
    box: boxOf(o),
    cloth: o.collarBack + o.tail + o.bands + o.blade + o.knot,
    ground: ground(o),
    dark: darkMap(ids, o),
    light: lightMap(ids, o),
    fittings: "",
  }
}
