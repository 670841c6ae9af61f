import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { Party } from "../../domain/messages/parties"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { readFileOf } from "../../workflows/messages/files"

/**
 * Sends a file of a thread to somebody for whom its message is there. Pictures may be shown in a page, all else is only
 * kept; a browser runs nothing of it, whatever it holds.
 * @throws MedusaError NOT_FOUND (404), the same for one that is not there and one that is not theirs
 */
export async function sendAttachment(
  req: MedusaRequest,
  res: MedusaResponse,
  { weddingId, party, id }: { weddingId: string; party: Party; id: string },
): Promise<void> {
  const weddings: WeddingsService = req.scope.resolve(WEDDINGS_MODULE)
  const found = await weddings.findAttachment(weddingId, party, id)
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no file ${id}`)
  const bytes = await readFileOf(req.scope, found.file_id)
  // Writes the name in both of the forms that browsers know.
  res.attachment(found.name)
  const disposition = res.get("Content-Disposition") ?? "attachment"
  res.set({
    "Content-Type": found.type,
    "Content-Disposition": found.type.startsWith("image/")
      ? disposition.replace(/^attachment/, "inline")
      : disposition,
    "Content-Length": String(bytes.length),
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "private, max-age=86400, immutable",
  })
  res.end(bytes)
}
