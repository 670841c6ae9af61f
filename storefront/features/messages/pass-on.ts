import "server-only"
import { tokenOf } from "@/features/link-pages/session"
import { TOKEN_HEADER } from "@/features/link-pages/token"
import { clientAddress } from "@/lib/client-address"
import { backendUrl, publishableKey } from "@/lib/env"
import { placeOfDoor } from "./doors"

/** Of an answer, what a browser is told besides its body. */
const PASSED_ON = [
  "content-type",
  "content-disposition",
  "content-length",
  "content-security-policy",
  "cache-control",
  "retry-after",
  "x-accel-buffering",
  "x-content-type-options",
]

/** Of a request, what the store is told besides who asks. */
const SENT_ON = ["accept", "content-type", "idempotency-key", "last-event-id"]

/** Bytes of the largest form: the store says itself what it takes, and this is above that. */
const MOST = 64_000_000

export interface PassedOn {
  /** Through whose link. */
  door: string
  /** Below the door, with its query. */
  path: string
  /** Headers in the place of the request's own. */
  headers?: Record<string, string>
}

/**
 * Passes a request of this browser on to the store, with the token that the browser itself can't read, and the store's
 * answer back as it comes: a file, or a stream that goes on for hours.
 */
export async function passOn(request: Request, { door, path, headers }: PassedOn): Promise<Response> {
  const place = placeOfDoor(door)
  if (place === null) return said(404, "There is no such page.")
  if (!isOwn(request)) return said(403, "This was sent by another site.")
  const token = await tokenOf(place)
  if (token === null) return said(404, "No wedding is open in this browser any more. Open it by its link.")
  if (Number(request.headers.get("content-length") ?? 0) > MOST) return said(413, "This is too large.")
  const sent = SENT_ON.flatMap((header) => {
    const value = request.headers.get(header)
    return value === null ? [] : [[header, value] as const]
  })
  try {
    const answer = await fetch(`${backendUrl()}${place.door}${path}`, {
      method: request.method,
      headers: {
        ...Object.fromEntries(sent),
        ...clientAddress(request.headers),
        "x-publishable-api-key": publishableKey(),
        [TOKEN_HEADER]: token,
        ...headers,
      },
      // Whole, because the store wants to know how much comes.
      ...(request.method === "GET" ? {} : { body: await request.arrayBuffer() }),
      signal: request.signal,
      cache: "no-store",
    })
    return new Response(answer.body, { status: answer.status, headers: kept(answer.headers) })
  } catch (error) {
    // Whoever asked has gone.
    if (request.signal.aborted) return new Response(null, { status: 499 })
    console.error("The store did not answer:", error)
    return said(503, "We can’t be reached just now. Please try again.")
  }
}

const kept = (headers: Headers): [string, string][] =>
  PASSED_ON.flatMap((name) => {
    const value = headers.get(name)
    return value === null ? [] : [[name, value] as [string, string]]
  })

const said = (status: number, message: string): Response => Response.json({ message }, { status })

/** Whether a page of ours asks. Old browsers do not say; the cookie's own rule then keeps other sites' forms out. */
function isOwn(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site")
  return request.method === "GET" || site === null || site === "same-origin"
}
