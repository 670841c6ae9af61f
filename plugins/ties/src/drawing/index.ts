/**
 * The drawn tie: any width, any colour, as an SVG symbol for pages or a standalone document for pictures.
 * Pure text in, pure text out: runs in Node, in browsers and in React server components, and imports nothing.
 */
export {
  ASPECT_RATIO,
  BOW_TIE_KNOT,
  DEFAULT_WIDTH_INCHES,
  FRAME_HEIGHT,
  FRAME_WIDTH,
  NECKTIE_KNOT,
  type Point,
  UNITS_PER_INCH,
  VIEW_BOX,
  WIDTH_LIMITS_INCHES,
} from "./frame"
export { checkedHex } from "./oklab"
export { type Shading, shading, type TieColorVars, tieColorVars } from "./shading"
export { checkedShape, type DrawableStyle, knotOf, shapeOfStyle, type TieShape } from "./shape"
export { type TiePicture, tieSprite, tieSvg, tieSymbol, tieSymbolId } from "./svg"
