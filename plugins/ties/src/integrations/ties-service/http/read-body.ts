import { TiesServiceError } from "../errors"

/**
 * The text of a body, read no further than the limit, so that a hostile or broken service can't fill our memory.
 * @throws TiesServiceError too_large; whatever the stream throws when it breaks
 */
export async function readBody(response: Response, maxBytes: number, call: string): Promise<string> {
  if (!response.body) return ""
  const decoder = new TextDecoder()
  const parts: string[] = []
  let bytes = 0
  const reader = response.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return parts.join("") + decoder.decode()
    bytes += value.byteLength
    if (bytes > maxBytes) {
      await reader.cancel()
      throw new TiesServiceError("too_large", `the answer to ${call} is over ${maxBytes} bytes`)
    }
    parts.push(decoder.decode(value, { stream: true }))
  }
}
