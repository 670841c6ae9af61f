import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import multer from "multer"
import type { Fields } from "../../../integrations/inbound-mail"

/** Bytes of a whole mail, as large as providers hand them in. */
const MOST = 31_000_000
const FILE_BYTES = 8_000_000
const FIELD_BYTES = 2_000_000

/** Reads the form in which a provider hands in a mail. @throws MedusaError INVALID_DATA (400) for one that can't be read */
export function readForm(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (!req.is("multipart/form-data")) return next()
  if (Number(req.get("content-length") ?? Number.POSITIVE_INFINITY) > MOST) return next(unreadable())
  const read = multer({
    storage: multer.memoryStorage(),
    defParamCharset: "utf8",
    limits: { fileSize: FILE_BYTES, files: 10, fields: 100, fieldSize: FIELD_BYTES },
  }).any()
  read(req as never, res as never, (error: unknown) => next(error ? unreadable() : undefined))
}

const unreadable = (): MedusaError =>
  new MedusaError(MedusaError.Types.INVALID_DATA, "request: this mail can't be read")

/** What a form holds besides files. */
export const fieldsOf = (req: MedusaRequest): Fields => (req.body ?? {}) as Fields
