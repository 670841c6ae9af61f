/** A decoded photo: RGBA bytes in sRGB, row by row, as a canvas gives them. */
export interface Pixels {
  width: number
  height: number
  data: Uint8ClampedArray
}

/** A place in a photo: shares of its width and height, 0 to 1. */
export interface Point {
  x: number
  y: number
}

export type Rgb = readonly [number, number, number]

export interface Patch {
  /** Mean in linear light, 0 to 1 each: light adds up there, and not in the coded values. */
  light: Rgb
  /** Share of its pixels, 0 to 1, in which a channel has run into the top: their colour is lost. */
  clipped: number
}

/** Half the side of a patch, as a share of the photo's longer side: some threads of cloth, not a fold of it. */
const REACH = 0.012
/** A coded value from which a channel counts as run into the top; the last few are the camera's rolling off. */
const TOP = 251

/** Coded sRGB, 0 to 255, in linear light (IEC 61966-2-1). */
const LINEAR = Float64Array.from({ length: 256 }, (_, byte) => {
  const v = byte / 255
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
})

/** The mean of a small square of a photo. At the edge it is the part that lies within. */
export function patchAt({ width, height, data }: Pixels, { x, y }: Point): Patch {
  const reach = Math.max(1, Math.round(REACH * Math.max(width, height)))
  const [cx, cy] = [within(x, width), within(y, height)]
  const sum = [0, 0, 0]
  let [count, clipped] = [0, 0]
  for (let row = Math.max(0, cy - reach); row <= Math.min(height - 1, cy + reach); row++) {
    for (let column = Math.max(0, cx - reach); column <= Math.min(width - 1, cx + reach); column++) {
      const at = (row * width + column) * 4
      const bytes = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
      bytes.forEach((byte, channel) => (sum[channel] = (sum[channel] ?? 0) + (LINEAR[byte] ?? 0)))
      if (bytes.some((byte) => byte >= TOP)) clipped += 1
      count += 1
    }
  }
  const [r = 0, g = 0, b = 0] = sum.map((total) => total / count)
  return { light: [r, g, b], clipped: clipped / count }
}

const within = (share: number, size: number) =>
  Math.min(size - 1, Math.max(0, Math.floor(Math.min(1, Math.max(0, share)) * size)))
