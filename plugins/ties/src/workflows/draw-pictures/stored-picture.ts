import type { TiePicture } from "../../contract"

/** A picture as it is kept with the record of its tie. */
export interface StoredPicture extends TiePicture {
  file_id: string
  /** Name of what it shows, so that a run that was killed before the product had it need not draw it again. */
  of: string
}

export function storedPictures(pictures: unknown): StoredPicture[] {
  return Array.isArray(pictures) ? (pictures as StoredPicture[]) : []
}

/** The picture that Medusa's product gets: of the two formats the one that every reader of a feed knows. */
export function productPicture(pictures: readonly StoredPicture[]): string | undefined {
  return pictures.find(({ type }) => type === "image/webp")?.url
}
