import { type DrawableStyle, shapeOfStyle, tieSvg } from "../../drawing"

/**
 * The drawing of a tie as an address for `<img>`: inside a page its gradients' ids could meet another drawing's.
 * @param hex `#RRGGBB`; null shows undyed cloth
 * @param width in pixels
 */
export function tiePicture(style: DrawableStyle, hex: string | null, width: number): string {
  return `data:image/svg+xml,${encodeURIComponent(tieSvg({ shape: shapeOfStyle(style), hex, size: width }))}`
}
