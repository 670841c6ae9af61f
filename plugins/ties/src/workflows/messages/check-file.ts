import { MedusaError } from "@medusajs/framework/utils"
import sharp from "sharp"
import { cleanName, type FileType, typeByBytes } from "../../domain/messages/file-kinds"

/** A file as somebody has sent it. */
export interface SentFile {
  name: string
  bytes: Buffer
}

/** A file that may be kept. */
export interface CheckedFile extends SentFile {
  type: FileType
  width: number | null
  height: number | null
}

/** Pixels of the largest picture: what a decoder is asked to open. */
const MOST_PIXELS = 100_000_000

/**
 * Sees what a file is by its content alone.
 * @throws MedusaError INVALID_DATA (400) for what is no picture and no PDF, whatever it is called
 */
export async function checkFile({ name, bytes }: SentFile): Promise<CheckedFile> {
  const type = typeByBytes(bytes)
  if (type === null) throw refused(name)
  const checked = { bytes, type, name: cleanName(name, type) }
  if (type === "application/pdf") return { ...checked, width: null, height: null }
  try {
    const { width, height, format } = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata()
    if (`image/${format}` !== type || !width || !height) throw refused(name)
    return { ...checked, width, height }
  } catch (cause) {
    throw cause instanceof MedusaError ? cause : refused(name)
  }
}

const refused = (name: string): MedusaError =>
  new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `files: "${cleanName(name, "image/jpeg").slice(0, -4)}" is neither a picture (JPEG, PNG, WebP, GIF) nor a PDF`,
  )
