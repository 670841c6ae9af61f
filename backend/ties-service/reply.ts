import { createHash } from "node:crypto"
import type { ServerResponse } from "node:http"
import { setTimeout as sleep } from "node:timers/promises"

/** All that goes over the wire for one request, decided before any of it is sent. */
export interface Reply {
  status: number
  contentType: string
  body: string
  delayMs: number
  /** Never answers; the caller has to give up. */
  hangs: boolean
  /** Drops the connection without a byte. */
  refuses: boolean
  /** Drops the connection after half of the body. */
  truncated: boolean
  /** Sends no Content-Length. */
  chunked: boolean
  /** Sends an ETag and answers 304 to a caller that has it. */
  etag: boolean
}

export function jsonReply(status: number, body: unknown): Reply {
  return {
    status,
    contentType: "application/json; charset=utf-8",
    body: JSON.stringify(body),
    delayMs: 0,
    hangs: false,
    refuses: false,
    truncated: false,
    chunked: false,
    etag: false,
  }
}

/**
 * Sends a reply; ends when all of it is written, or when the caller has gone.
 * @param hurried ends a delay before its time
 */
export async function send(
  res: ServerResponse,
  reply: Reply,
  ifNoneMatch?: string,
  hurried?: AbortSignal,
): Promise<void> {
  const gone = new AbortController()
  res.once("close", () => gone.abort())
  if (reply.delayMs > 0) await delay(reply.delayMs, hurried ? [gone.signal, hurried] : [gone.signal])
  if (gone.signal.aborted) return // The caller left while we were being slow.
  if (reply.hangs) return
  if (reply.refuses) {
    res.destroy()
    return
  }
  write(res, reply, ifNoneMatch)
}

async function delay(milliseconds: number, signals: AbortSignal[]): Promise<void> {
  // What cuts it short is no failure: the reply goes out then, where there is still somebody to take it.
  await sleep(milliseconds, undefined, { signal: AbortSignal.any(signals) }).catch(() => undefined)
}

function write(res: ServerResponse, reply: Reply, ifNoneMatch: string | undefined): void {
  const body = Buffer.from(reply.body, "utf8")
  if (reply.etag) {
    const etag = `"${createHash("sha256").update(body).digest("base64url")}"`
    res.setHeader("etag", etag)
    if (ifNoneMatch === etag) {
      res.writeHead(304).end()
      return
    }
  }
  res.setHeader("content-type", reply.contentType)
  if (!reply.chunked) res.setHeader("content-length", body.length)
  res.writeHead(reply.status)
  if (reply.truncated) {
    res.write(body.subarray(0, body.length >> 1), () => res.destroy())
    return
  }
  // Written before the end, since Node gives a body that is sent in one piece a Content-Length by itself.
  if (reply.chunked) res.write(body)
  res.end(reply.chunked ? undefined : body)
}
