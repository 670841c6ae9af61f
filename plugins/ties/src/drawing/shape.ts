import { BOW_TIE_KNOT, DEFAULT_WIDTH_INCHES, NECKTIE_KNOT, type Point, WIDTH_LIMITS_INCHES } from "./frame"

/** What is drawn. A necktie's width is in inches, at its widest point. */
export type TieShape = { kind: "necktie"; widthInches: number } | { kind: "bow_tie" }

/** What the drawing needs to know of a style. `width_inches` is null where the source gives no width. */
export interface DrawableStyle {
  slug: string
  name: string
  width_inches?: number | null
}

const BOW = /(^|[^a-z])bow([^a-z]|$)|(^|[^a-z])bowtie/i

/**
 * The shape of a style: a bow tie where its slug or name says bow, else a necktie of its width.
 * An unknown width is drawn as 3.25 inches: a drawing must show some width, so this is a default of the
 * picture and never a fact about the tie.
 * @throws TypeError, RangeError when the width is given but no necktie can have it
 */
export function shapeOfStyle(style: DrawableStyle): TieShape {
  if (BOW.test(style.slug) || BOW.test(style.name)) return { kind: "bow_tie" }
  return checkedShape({ kind: "necktie", widthInches: style.width_inches ?? DEFAULT_WIDTH_INCHES })
}

/**
 * The same shape, once it is known that it can be drawn.
 * @throws TypeError when the kind is unknown or the width is no finite number
 * @throws RangeError when the width is outside `WIDTH_LIMITS_INCHES`
 */
export function checkedShape(shape: TieShape): TieShape {
  if (shape.kind === "bow_tie") return shape
  if (shape.kind !== "necktie")
    throw new TypeError(`A tie is a necktie or a bow_tie, not ${JSON.stringify((shape as TieShape).kind)}.`)
  const width: unknown = shape.widthInches
  if (typeof width !== "number" || !Number.isFinite(width))
    throw new TypeError(`A necktie's width must be a number of inches, not ${JSON.stringify(width)}.`)
  const { min, max } = WIDTH_LIMITS_INCHES
  if (width < min || width > max)
    throw new RangeError(`A necktie's width must be between ${min} and ${max} inches, not ${width}.`)
  return shape
}

/** Where the middle of the knot of this shape is, in drawing units. */
export function knotOf(shape: TieShape): Point {
  return shape.kind === "bow_tie" ? BOW_TIE_KNOT : NECKTIE_KNOT
}
