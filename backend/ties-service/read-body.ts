import type { IncomingMessage } from "node:http"
import { Refusal } from "./refusal"

const MAX_BYTES = 256 * 1024

/**
 * The JSON of a request's body.
 * @throws Refusal 400 where it is not JSON, 413 where it is over 256 KiB.
 */
export async function readJson(req: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MAX_BYTES) throw new Refusal(413, `body: is over ${MAX_BYTES} bytes`)
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8")) as unknown
  } catch {
    throw new Refusal(400, "body: is not JSON")
  }
}
