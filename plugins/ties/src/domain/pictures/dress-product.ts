/** An image of a product in Medusa. */
export interface ProductImage {
  id: string
  url: string
  metadata: Record<string, unknown> | null
}

/** An image to give to Medusa: one that is there, by its id, or a new one. */
export type ImageWrite = { id: string } | { url: string; metadata: Record<string, unknown> }

/** Metadata by which an image of ours is known from one that staff added. */
const OURS = "ties"

export function isOurs({ metadata }: Pick<ProductImage, "metadata">): boolean {
  return metadata?.[OURS] === true
}

/**
 * The images of a product: ours as wanted and in that order, then all that staff added. One of ours that is wanted
 * still keeps its id.
 * @param wanted URLs
 */
export function dressProduct(images: readonly ProductImage[], wanted: readonly string[]): ImageWrite[] {
  const ours = new Map(images.filter(isOurs).map(({ url, id }) => [url, id]))
  const first = [...new Set(wanted)].map((url): ImageWrite => {
    const id = ours.get(url)
    return id === undefined ? { url, metadata: { [OURS]: true } } : { id }
  })
  return [...first, ...images.filter((image) => !isOurs(image)).map(({ id }) => ({ id }))]
}

/**
 * The thumbnail to write: ours in place of none and of one that was ours. What staff chose stays.
 * @returns undefined where there is nothing to write
 */
export function dressThumbnail(
  current: string | null,
  images: readonly ProductImage[],
  wanted: string | undefined,
): string | undefined {
  const isStaffs = current !== null && !images.some((image) => image.url === current && isOurs(image))
  return isStaffs || wanted === undefined || wanted === current ? undefined : wanted
}
