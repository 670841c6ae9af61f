import { drawBowTie } from "./bow-tie"
import type { Drawing } from "./drawing"
import { ASPECT_RATIO, FRAME_HEIGHT, FRAME_WIDTH, VIEW_BOX } from "./frame"
import { escaped } from "./markup"
import { drawNecktie } from "./necktie"
import { checkedHex } from "./oklab"
import { shading, UNDYED, UNDYED_HATCH } from "./shading"
import { checkedShape, type DrawableStyle, shapeOfStyle, type TieShape } from "./shape"

/** What a tie is painted with: literal values, or custom properties for a sprite. */
interface Paint {
  cloth: string
  light: string
  deep: string
  sheen: string
  shade: string
  edge: string
}

/** Each falls back to what looks right on a middling colour, so that `color` alone shows a decent tie. */
const INHERITED: Paint = {
  cloth: "var(--tie-cloth,currentColor)",
  light: "var(--tie-light,#fff)",
  deep: "var(--tie-deep,#000)",
  sheen: "var(--tie-sheen,.5)",
  shade: "var(--tie-shade,.5)",
  edge: "var(--tie-edge,.4)",
}

const ID = /^[a-z][a-z0-9_-]*$/i

function drawingOf(id: string, shape: TieShape): Drawing {
  if (!ID.test(id)) throw new TypeError(`A drawing's id must be a plain word, not ${JSON.stringify(id)}.`)
  const known = checkedShape(shape)
  return known.kind === "bow_tie" ? drawBowTie(id) : drawNecktie(id, known.widthInches)
}

function defs(id: string, drawing: Drawing): string {
  const area = `maskUnits="userSpaceOnUse" x="0" y="0" width="${FRAME_WIDTH}" height="${FRAME_HEIGHT}"`
  const map = (part: string, marks: string) =>
    `<mask id="${id}-${part}" ${area} fill="url(#${id}-s)">${marks}</mask>`
  return `<defs>${drawing.defs}${map("d", drawing.dark)}${map("i", drawing.light)}</defs>`
}

function layers(id: string, drawing: Drawing, paint: Paint): string {
  const through = (part: string, tone: string, strength: string) =>
    `<path d="${drawing.box}" fill="${tone}" fill-opacity="${strength}" mask="url(#${id}-${part})"/>`
  return [
    `<g fill="url(#${id}-g)" fill-opacity="${paint.edge}">${drawing.ground}</g>`,
    `<path d="${drawing.cloth}" fill="${paint.cloth}"/>`,
    through("d", paint.deep, paint.shade),
    through("i", paint.light, paint.sheen),
    drawing.fittings,
  ].join("")
}

/** Hatching as a repeated gradient with hard stops, quicker to paint than a pattern. */
function undyedHatch(): string {
  const stops = [
    [0, UNDYED.cloth],
    [0.78, UNDYED.cloth],
    [0.8, UNDYED.hatch],
    [0.98, UNDYED.hatch],
    [1, UNDYED.cloth],
  ]
  const line = `gradientUnits="userSpaceOnUse" spreadMethod="repeat" x2="4.2" y2="4.2"`
  const marks = stops.map(([at, colour]) => `<stop offset="${at}" stop-color="${colour}"/>`)
  return `<linearGradient id="${UNDYED_HATCH}" ${line}>${marks.join("")}</linearGradient>`
}

/**
 * A shape as a `<symbol>` for `<svg viewBox={VIEW_BOX} style={tieColorVars(hex)}><use href="#id"/></svg>`, and
 * before it its `<defs>`, which stand outside so that a `<use>` clones some twenty elements and not two hundred.
 * @param id of the symbol, and the start of every id in it; stable, unique in the page
 * @throws TypeError, RangeError when the id or the shape cannot be drawn
 */
export function tieSymbol(id: string, shape: TieShape): string {
  const drawing = drawingOf(id, shape)
  return `${defs(id, drawing)}<symbol id="${id}" viewBox="${VIEW_BOX}">${layers(id, drawing, INHERITED)}</symbol>`
}

/** The id of a style's symbol. */
export function tieSymbolId(style: Pick<DrawableStyle, "slug">): string {
  return `tie-${style.slug}`
}

/**
 * One hidden `<svg>` with a symbol for each style, to stand once in a page. It is not `display:none`, under which
 * browsers drop gradients and masks.
 * @throws TypeError when two styles share a slug; TypeError, RangeError when a style cannot be drawn
 */
export function tieSprite(styles: readonly DrawableStyle[]): string {
  const ids = styles.map(tieSymbolId)
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice) throw new TypeError(`Two styles cannot share the symbol ${twice}.`)
  const symbols = styles.map((style, at) => tieSymbol(ids[at] as string, shapeOfStyle(style)))
  const hidden = `aria-hidden="true" focusable="false" width="0" height="0" style="position:absolute"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${hidden}><defs>${undyedHatch()}</defs>${symbols.join("")}</svg>`
}

/** A standalone picture of a tie. */
export interface TiePicture {
  shape: TieShape
  /** `#rgb` or `#rrggbb`; null is an unknown colour. */
  hex: string | null
  /** Said to people who do not see the picture. */
  title?: string
  /** Width in pixels; the height follows from `ASPECT_RATIO`. */
  size: number
  /** `#rgb` or `#rrggbb`; none is transparent. */
  background?: string
}

/**
 * A whole SVG document with literal values, for renderers that know no custom properties.
 * @throws TypeError, RangeError when the shape, a colour or the size cannot be drawn
 */
export function tieSvg({ shape, hex, title, size, background }: TiePicture): string {
  if (!Number.isFinite(size) || size <= 0 || size > 10_000)
    throw new RangeError(`A picture's width must be between 1 and 10000 pixels, not ${size}.`)
  const drawing = drawingOf("tie", shape)
  const tones = hex === null ? UNDYED.shading : shading(hex)
  const paint: Paint = {
    cloth: hex === null ? `url(#${UNDYED_HATCH})` : checkedHex(hex),
    light: tones.light,
    deep: tones.deep,
    sheen: String(tones.sheen),
    shade: String(tones.shade),
    edge: String(tones.edge),
  }
  const height = Math.round(size / ASPECT_RATIO)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${VIEW_BOX}" width="${size}" height="${height}" role="img">`,
    title === undefined ? "" : `<title>${escaped(title)}</title>`,
    hex === null ? `<defs>${undyedHatch()}</defs>` : "",
    defs("tie", drawing),
    background === undefined ? "" : `<path d="M0 0H400V500H0z" fill="${checkedHex(background)}"/>`,
    layers("tie", drawing, paint),
    "</svg>",
  ].join("")
}
