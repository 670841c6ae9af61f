import { bowTieOutline } from "./bow-tie-outline"
import { commonDefs, type Drawing, EVERYWHERE, type Ids, idsOf, onPiece, piece, rim, weave } from "./drawing"
import { BOW_TIE_KNOT } from "./frame"
import { filled } from "./markup"
import { linear, type Patch, patches } from "./soft"

const { x: CX, y: CY } = BOW_TIE_KNOT

/** The same marks on both wings, x measured from the knot; those of the right wing so many times as strong. */
function onWings(list: readonly Patch[], rightShare: number): string {
  const side = (sign: 1 | -1, share: number) =>
    list.map(([x, y, rx, ry, opacity, turn = 0]): Patch => [
      CX + sign * x,
      CY + y,
      rx,
      ry,
      Math.min(1, opacity * share),
      -sign * turn,
    ])
  return patches([...side(-1, 1), ...side(1, rightShare)])
}

function defs(ids: Ids): string {
  const o = bowTieOutline()
  return [
    commonDefs(ids),
    piece(ids, "n", o.strap),
    piece(ids, "t", o.behind),
    piece(ids, "b", o.wings),
    piece(ids, "k", o.knot),
    linear(ids.of("x"), { x: 179, y: 0 }, { x: 221, y: 0 }, [
      [0, 0.95],
      [0.15, 0.4],
      [0.4, 0],
      [0.7, 0.25],
      [1, 1],
    ]),
    linear(ids.of("y"), { x: 0, y: CY - 33 }, { x: 0, y: CY + 34 }, [
      [0, 0.8],
      [0.2, 0.15],
      [0.5, 0],
      [0.75, 0.35],
      [1, 1],
    ]),
  ].join("")
}

function darkMap(ids: Ids, strapBack: string): string {
  const strap: Patch[] = [
    [158, CY - 52, 50, 22, 0.8, 42],
    [242, CY - 52, 50, 22, 0.9, -42],
  ]
  const wings: Patch[] = [
    [10, 0, 42, 46, 1],
    // the pleats, each a deep line with a softer hollow around it
    [34, 1, 86, 4.5, 1, 1],
    [34, 1, 60, 10, 0.5, 1],
    [40, -16, 76, 4, 0.95, 25],
    [40, -15, 56, 9, 0.45, 24],
    [40, 18, 76, 4, 1, -25],
    [40, 17, 56, 9, 0.5, -24],
    [80, -13, 44, 3, 0.45, 11],
    [80, 20, 42, 3.5, 0.45, -14],
    // the wing is full: it turns away above, below and towards its fold
    [80, -68, 66, 13, 0.55, 29],
    [80, 64, 72, 26, 0.8, -29],
    [112, 52, 44, 34, 0.3, -20],
    [140, 4, 14, 84, 0.5],
  ]
  const knot: Patch[] = [
    [193, CY, 2.2, 36, 0.55, 4],
    [208, CY + 2, 2.4, 36, 0.65, -4],
  ]
  return [
    filled(strapBack, "#fff", 0.7),
    onPiece(ids, "n", filled(EVERYWHERE, "#fff", 0.35) + patches(strap)),
    onPiece(ids, "t", filled(EVERYWHERE, "#fff", 0.62) + rim(ids, "t")),
    onPiece(ids, "b", onWings(wings, 1.1) + rim(ids, "b")),
    onPiece(
      ids,
      "k",
      filled(EVERYWHERE, ids.ref("x")) + filled(EVERYWHERE, ids.ref("y")) + patches(knot) + rim(ids, "k"),
    ),
  ].join("")
}

function lightMap(ids: Ids): string {
  const wings: Patch[] = [
    // between the pleats
    [62, -11, 60, 6, 0.9, 13],
    [62, 14, 58, 6, 0.65, -14],
    [76, -43, 58, 7, 0.7, 28],
    [78, 41, 54, 5, 0.35, -27],
    // the broad sheen across them, with its crest, and the fold
    [100, -16, 28, 66, 0.5, 8],
    [104, -24, 11, 44, 0.45, 8],
    [128, -10, 5, 60, 0.3],
  ]
  const knot: Patch[] = [
    [190, CY - 13, 6, 22, 0.9, 3],
    [201, CY - 8, 3.4, 26, 0.6],
    [213, CY - 8, 2.8, 22, 0.35, -3],
  ]
  return [
    patches([[194, CY - 180.5, 46, 5.5, 0.5]]),
    onPiece(ids, "n", patches([[108, CY - 100, 4, 34, 0.5, -24]])),
    onPiece(ids, "b", onWings(wings, 0.7) + weave(ids)),
    onPiece(ids, "k", patches(knot) + weave(ids)),
  ].join("")
}

const GROUND: readonly Patch[] = [
  [128, CY + 54, 74, 15, 0.8, -28],
  [274, CY + 57, 76, 17, 0.9, 28],
  [63, CY + 6, 6, 70, 0.45],
  [338, CY + 8, 9, 74, 0.7],
  [200, CY + 38, 30, 10, 0.6],
  [200, CY - 170, 92, 7, 0.35],
  [117, CY - 84, 40, 6, 0.35, 58],
  [286, CY - 84, 40, 7, 0.5, -58],
]

/** The slider that makes the band longer or shorter: nickel, whatever the colour of the cloth. */
const SLIDER = [
  `<g fill="none" transform="rotate(8 246 115)" stroke-linejoin="round">`,
  `<path d="M239 103H253V125H239zM246 103V125" stroke="#77797d" stroke-width="2.8"/>`,
  `<path d="M239 102.6H253V124.6H239zM246 103V124" stroke="#dfe0e2" stroke-width="1.6"/></g>`,
].join("")

/** A pre-tied butterfly bow with its adjustable band, lit from the upper left. Drawn larger than a necktie's scale. */
export function drawBowTie(id: string): Drawing {
  const ids = idsOf(id)
  const o = bowTieOutline()
  return {
    defs: defs(ids),
    box: "M50 100H350V374H50z",
    cloth: o.strapBack + o.strap + o.behind + o.wings + o.knot,
    ground: patches(GROUND, "opacity"),
    dark: darkMap(ids, o.strapBack),
    light: lightMap(ids),
    fittings: SLIDER,
  }
}
