import sharp from "sharp"
import { ASPECT_RATIO, type TieShape, tieSvg } from "../drawing"

/** Pixels. Large enough for a product listing of a search engine or an office; the shop itself shows the drawing. */
export const PICTURE_WIDTH = 800
export const PICTURE_HEIGHT = Math.round(PICTURE_WIDTH / ASPECT_RATIO)

/** A warm paper, on which a white tie shows as well as a black one. */
export const PICTURE_BACKGROUND = "#F7F6F3"

/** ThumbHash reads no picture wider or higher than 100 pixels. */
const THUMB_HEIGHT = 100

export interface TieRendering {
  avif: Buffer
  webp: Buffer
  /** Pixels, of both. */
  width: number
  height: number
  /** ThumbHash of the picture, base64: some 25 bytes that stand in for it until it is there. */
  thumbhash: string
}

/**
 * The true picture of a tie in a colour, for where nobody has a photograph: the page's drawing, as files.
 * The same shape and colour give the same bytes.
 * @param hex `#rrggbb`; null is an unknown colour, drawn as undyed cloth
 * @throws TypeError, RangeError when the shape or the colour cannot be drawn
 */
export async function renderTiePicture(tie: { shape: TieShape; hex: string | null }): Promise<TieRendering> {
  const svg = tieSvg({ ...tie, size: PICTURE_WIDTH, background: PICTURE_BACKGROUND })
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const drawn = () => sharp(data, { raw: { width, height, channels: info.channels } })
  const [avif, webp, thumbhash] = await Promise.all([
    // effort above 0 costs two to ten times the time for a fifth of the bytes of an already small file
    drawn().avif({ quality: 55, effort: 0 }).toBuffer(),
    drawn().webp({ quality: 82, effort: 1 }).toBuffer(),
    thumbhashOf(drawn()),
  ])
  return { avif, webp, width, height, thumbhash }
}

async function thumbhashOf(picture: sharp.Sharp): Promise<string> {
  // an ES module: a CommonJS build may only import it like this
  const { rgbaToThumbHash } = await import("thumbhash")
  const { data, info } = await picture
    .resize({ height: THUMB_HEIGHT })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString("base64")
}
