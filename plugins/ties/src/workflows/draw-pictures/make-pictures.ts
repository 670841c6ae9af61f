import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { TieShape } from "../../drawing"
import { renderTiePicture } from "../../pictures/render"
import type { StoredPicture } from "./stored-picture"

export interface PictureOrder {
  /** File name without its ending. */
  name: string
  shape: TieShape
  hex: string | null
  /** Name of what is to be shown. */
  of: string
}

/** Draws a tie and stores the picture in both formats. */
export async function makePictures(
  container: MedusaContainer,
  { name, shape, hex, of }: PictureOrder,
): Promise<{ pictures: StoredPicture[]; thumbhash: string }> {
  const { avif, webp, width, height, thumbhash } = await renderTiePicture({ shape, hex })
  const formats = [
    { type: "image/avif", ending: "avif", bytes: avif },
    { type: "image/webp", ending: "webp", bytes: webp },
  ]
  const { result } = await uploadFilesWorkflow(container).run({
    input: {
      files: formats.map(({ type, ending, bytes }) => ({
        filename: `${name}.${ending}`,
        mimeType: type,
        content: bytes.toString("base64"),
        access: "public" as const,
      })),
    },
  })
  const pictures = formats.map(({ type }, index): StoredPicture => {
    const file = result[index]
    if (!file) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The picture ${name} was not stored`)
    return { url: file.url, type, width, height, file_id: file.id, of }
  })
  return { pictures, thumbhash }
}
