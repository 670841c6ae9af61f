import sharp from "sharp"
import { ASPECT_RATIO, shapeOfStyle, type TieShape, tieSvg } from "../../drawing"
import { PICTURE_BACKGROUND } from "../../pictures/render"
import type { Composed, TieLine } from "./blocks"

/** Pixels in the mail; drawn at twice as many, for sharp screens. */
export const PICTURE_WIDTH = 64
export const PICTURE_HEIGHT = Math.round(PICTURE_WIDTH / ASPECT_RATIO)

/** A drawn tie that comes along with a mail. */
export interface TiePicture {
  cid: string
  shape: TieShape
  hex: string | null
}

/** The picture of a tie; null for a style or a colour that no drawing can show. */
export function pictureOf({ style, hex }: TieLine): TiePicture | null {
  try {
    const shape = shapeOfStyle(style)
    const width = shape.kind === "bow_tie" ? "bow" : String(shape.widthInches).replace(".", "-")
    return { cid: `tie-${width}-${hex?.slice(1).toLowerCase() ?? "undyed"}`, shape, hex }
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null
    throw error
  }
}

/** All pictures of a mail, each once. */
export function picturesOf({ blocks }: Composed): TiePicture[] {
  const all = blocks.flatMap((block) => (block?.kind === "ties" ? block.ties.map(pictureOf) : []))
  return [...new Map(all.flatMap((one) => (one === null ? [] : [[one.cid, one] as const]))).values()]
}

/** Pictures that were drawn, as they are drawn over and over: a party wears few colours. */
const drawn = new Map<string, Promise<Buffer>>()
const MOST_KEPT = 300

/** A picture as PNG, some 4 kB. */
export function drawPicture({ cid, shape, hex }: TiePicture): Promise<Buffer> {
  const known = drawn.get(cid)
  if (known) return known
  if (drawn.size >= MOST_KEPT) drawn.clear()
  // The paper under the pictures of the shop: a white tie shows on it, in a dark client too.
  const svg = tieSvg({ shape, hex, size: PICTURE_WIDTH * 2, background: PICTURE_BACKGROUND })
  const picture = sharp(Buffer.from(svg)).removeAlpha().png({ palette: true, quality: 90 }).toBuffer()
  drawn.set(cid, picture)
  // What failed once is drawn anew, and told to who waits for it.
  picture.catch(() => drawn.delete(cid))
  return picture
}
