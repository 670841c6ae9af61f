import { wantedPictures } from "../../domain/pictures/wanted-pictures"
import { shapeOfStyle, type TieShape } from "../../drawing"
import { drawingName } from "./drawing-name"

export interface Look {
  hex: string | null
  style: { slug: string; name: string; width_inches: number | null }
  images: readonly string[]
}

/** The shape to draw; null for a style that no drawing can show, such as a necktie of a yard's width. */
export function shapeOf({ slug, name, width_inches }: Look["style"]): TieShape | null {
  try {
    return shapeOfStyle({ slug, name, width_inches })
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null
    throw error
  }
}

/** Name of the pictures that a tie should have. */
export function picturesOf({ hex, style, images }: Look): string {
  return wantedPictures({ shape: { ...shapeOf(style) }, hex, images }, drawingName())
}

/** What is noted when a variant has its pictures: a variant that was made again has none. */
export function dressedHash(pictures: string, variantId: string): string {
  return `${pictures}:${variantId}`
}
