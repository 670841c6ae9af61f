import "server-only"
import { ASPECT_RATIO, shapeOfStyle, tieSvg } from "@kct/drawing"
import sharp from "sharp"
import { drawable } from "@/features/catalogue/drawable"
import type { Pictured } from "./pictured"

/** The size that social sites ask for, in pixels. */
const WIDTH = 1200
const HEIGHT = 630
const LINEN = "#F6F5F2"
const TIE_HEIGHT = 570
const TIE_WIDTH = Math.round(TIE_HEIGHT * ASPECT_RATIO)

/** Ties side by side on linen, as a JPEG. The frames of many overlap: what is round a tie in them is empty. */
export async function renderCard(ties: readonly Pictured[]): Promise<Uint8Array<ArrayBuffer>> {
  const step = Math.min(260, (WIDTH - TIE_WIDTH) / Math.max(1, ties.length - 1))
  const left = (WIDTH - TIE_WIDTH - step * (ties.length - 1)) / 2
  const card = sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: LINEN } })
  const jpeg = await card
    .composite(
      ties.map(({ style, hex }, at) => ({
        input: Buffer.from(tieSvg({ shape: shapeOfStyle(drawable(style)), hex, size: TIE_WIDTH })),
        left: Math.round(left + step * at),
        top: Math.round((HEIGHT - TIE_HEIGHT) / 2),
      })),
    )
    .jpeg({ quality: 88, mozjpeg: true })
    .toBuffer()
  return new Uint8Array(jpeg)
}
