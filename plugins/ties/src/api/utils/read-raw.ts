import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** No provider tells as much in one event. */
const LARGEST = 1_000_000

/**
 * The bytes of a request as they came, which nothing has parsed.
 * @throws MedusaError INVALID_DATA for more than a megabyte
 */
export async function readRaw(req: MedusaRequest): Promise<Buffer> {
  if (req.rawBody !== undefined) return Buffer.from(req.rawBody as Buffer)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req) {
    size += (chunk as Buffer).length
    if (size > LARGEST) throw new MedusaError(MedusaError.Types.INVALID_DATA, "This is too long for an event")
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}
