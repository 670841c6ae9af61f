import { createHash } from "node:crypto"

/** What a tie looks like, as far as anybody knows. */
export interface TieLook {
  /** What is drawn, such as `{ kind: "necktie", widthInches: 3.25 }`. */
  shape: Readonly<Record<string, unknown>>
  /** `#RRGGBB`; null is drawn as undyed cloth. */
  hex: string | null
  /** URLs of the service's own pictures. */
  images: readonly string[]
}

/**
 * Names the pictures that a tie should have: the service's own where it gives any, else our drawing of it. Another
 * name than the kept one means that there are pictures to make.
 * @param drawing name of how ties are drawn now
 */
export function wantedPictures({ shape, hex, images }: TieLook, drawing: string): string {
  const content = images.length > 0 ? ["service", images] : ["drawn", drawing, shape, hex]
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url")
}
