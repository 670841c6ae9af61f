import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Answer, Encoding } from "../../catalogue-view"

/** Kept by anyone, but shown only after asking us whether it is still true. */
export const REVALIDATED = "public, max-age=0, must-revalidate"

/** The key decides which sales channels an answer is for, so no cache between may mix two. */
export function varyByKey(res: { vary(field: string): unknown }): void {
  res.vary("x-publishable-api-key")
}

/** Sends bytes made beforehand, the smallest that the client can read, or 304 when it holds them already. */
export function sendAnswer(req: MedusaRequest, res: MedusaResponse, answer: Answer): void {
  const encoding = (["br", "gzip"] as const).find((one) => req.acceptsEncodings(one)) ?? "identity"
  const { body, etag } = answer[encoding]
  describe(res, encoding, etag)
  if (req.fresh) {
    res.status(304).end()
    return
  }
  res.set("Content-Length", String(body.length)).end(body)
}

function describe(res: MedusaResponse, encoding: Encoding, etag: string): void {
  res.set({ "Content-Type": "application/json; charset=utf-8", "Cache-Control": REVALIDATED, ETag: etag })
  res.vary("Accept-Encoding")
  varyByKey(res)
  if (encoding !== "identity") res.set("Content-Encoding", encoding)
}
