import { z } from "@medusajs/framework/zod"
import type { Reply } from "../reply"
import { fault } from "./fault"

const on = z.literal(true)

const HTML =
  "<!DOCTYPE html><html><head><title>Application error</title></head><body><h1>Oops</h1></body></html>"

/** Changes of what goes over the wire. */
export const replyFaults = {
  status: fault(z.number().int().min(400).max(599), 500, (reply: Reply, status) => ({
    ...reply,
    status,
    body: JSON.stringify({ success: false, error: `Asked to answer ${status}` }),
  })),

  /** Calls itself JSON and is not. */
  garbage: fault(on, true, (reply: Reply) => ({ ...reply, body: '{"products": [{{\u0001 not json' })),

  /** An error page where JSON was asked for, with status 200 unless `status` is set too. */
  html: fault(on, true, (reply: Reply) => ({
    ...reply,
    contentType: "text/html; charset=utf-8",
    body: HTML,
  })),

  /** So many bytes of blanks after the answer: still the same JSON, but large. */
  oversized: fault(
    z
      .number()
      .int()
      .min(1)
      .max(256 * 1024 * 1024),
    1024 * 1024,
    (reply: Reply, bytes) => ({ ...reply, body: reply.body + " ".repeat(bytes) }),
  ),

  chunked: fault(on, true, (reply: Reply) => ({ ...reply, chunked: true })),
  etag: fault(on, true, (reply: Reply) => ({ ...reply, etag: reply.status === 200 })),
  truncated: fault(on, true, (reply: Reply) => ({ ...reply, truncated: true })),

  /** Milliseconds before the first byte, at most: the next scenario lets go of what this one holds back. */
  slow: fault(z.number().int().min(0).max(600_000), 1000, (reply: Reply, delayMs) => ({ ...reply, delayMs })),

  hanging: fault(on, true, (reply: Reply) => ({ ...reply, hangs: true })),

  /**
   * `socket` accepts the connection and drops it. `listener` closes the port itself, for every path, until the
   * next scenario; the server does that, and it can only be asked for in-process, since HTTP could not undo it.
   */
  refused: fault(z.enum(["socket", "listener"]), "socket", (reply: Reply) => ({ ...reply, refuses: true })),
}
