import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import multer from "multer"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import type { SentFile } from "../../workflows/messages/check-file"

/** Bytes of one field that is no file: a message of 10,000 characters, whatever they are. */
const FIELD_BYTES = 65_536
const FIELDS = 10

/** What a form adds around what is in it, in bytes. */
const AROUND = 4096

/** Files that came with a request, once its form was read. */
export const filesOf = (req: object): SentFile[] =>
  ((req as { files?: { originalname: string; buffer: Buffer }[] }).files ?? []).map(
    ({ originalname, buffer }) => ({ name: originalname, bytes: buffer }),
  )

/**
 * Reads a form with files (`multipart/form-data`); any other body passes as it is. Nothing larger than may be kept is ever
 * held: what says that it is larger is refused before it is read, and what does not say so as soon as it is.
 */
export function takeFiles(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (!req.is("multipart/form-data")) return next()
  const { attachments } = req.scope.resolve<CatalogueService>(CATALOGUE_MODULE).options
  const { bytes: fileSize, count: files } = attachments
  const most = files * fileSize + FIELDS * (FIELD_BYTES + AROUND)
  const length = Number(req.get("content-length"))
  if (!Number.isFinite(length) || length > most) return tooLarge(res, fileSize, files)
  const read = multer({
    storage: multer.memoryStorage(),
    // Browsers write names in UTF-8; without this they would be read as Latin-1.
    defParamCharset: "utf8",
    limits: {
      fileSize,
      files,
      fields: FIELDS,
      fieldSize: FIELD_BYTES,
      parts: files + FIELDS,
      headerPairs: 20,
    },
  }).array("files", files)
  read(req as never, res as never, (error: unknown) => {
    if (error instanceof multer.MulterError) return refuse(error, () => tooLarge(res, fileSize, files), next)
    next(error ? broken() : undefined)
  })
}

const broken = (): MedusaError =>
  new MedusaError(MedusaError.Types.INVALID_DATA, "request: this form can't be read")

function refuse(error: multer.MulterError, answer: () => void, next: MedusaNextFunction): void {
  if (["LIMIT_FILE_SIZE", "LIMIT_FILE_COUNT", "LIMIT_FIELD_VALUE"].includes(error.code)) return answer()
  const { code, field } = error
  next(
    code === "LIMIT_UNEXPECTED_FILE"
      ? new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `${field ?? "request"}: takes no file, or not so many`,
        )
      : broken(),
  )
}

/** Answered here, because Medusa has no error that becomes a 413. */
function tooLarge(res: MedusaResponse, bytes: number, files: number): void {
  const megabytes = Math.floor(bytes / 1_000_000)
  const message = `files: at most ${files} files of ${megabytes} MB each, and a message of 10,000 characters`
  res.status(413).set("Connection", "close").json({ type: "too_large", message })
}
