import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { encodeAnswer } from "./encode"

const content = { families: Array.from({ length: 200 }, (_, index) => ({ slug: `shade-${index}` })) }

describe("encodeAnswer", () => {
  it("holds the same JSON in every encoding, each with a strong ETag of its own", async () => {
    const { identity, br, gzip } = await encodeAnswer(content)
    for (const bytes of [identity.body, brotliDecompressSync(br.body), gunzipSync(gzip.body)]) {
      expect(JSON.parse(bytes.toString())).toEqual(content)
    }
    const etags = [identity.etag, br.etag, gzip.etag]
    expect(new Set(etags).size).toBe(3)
    for (const etag of etags) expect(etag).toMatch(/^"[\w-]+"$/)
  })

  it("gives the same ETag to the same content, and another to other content", async () => {
    const [once, again, other] = await Promise.all(
      [content, { ...content }, { families: [] }].map(encodeAnswer),
    )
    expect(again!.identity.etag).toBe(once!.identity.etag)
    expect(other!.identity.etag).not.toBe(once!.identity.etag)
  })
})
